package dev.wardround.rules;

import java.util.List;

/**
 * How one rule fared over the whole inventory.
 *
 * @param passed ids of the subjects that passed, sorted
 * @param failed number of failed subjects
 * @param unknown number of subjects that could not be judged
 * @param broken number of subjects on which the rule broke
 * @param notApplicable number of subjects of its kinds that it does not concern
 */
public record RuleResult(
    Rule rule, List<String> passed, int failed, int unknown, int broken, int notApplicable) {
  public RuleResult {
    passed = List.copyOf(passed);
  }
}
