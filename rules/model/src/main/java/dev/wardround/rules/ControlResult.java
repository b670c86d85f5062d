package dev.wardround.rules;

import java.util.List;

/**
 * How one paragraph of the law fared.
 *
 * @param status what can be said of it
 * @param rules ids of the rules that serve it, sorted
 * @param note why it has this status, in a sentence
 */
public record ControlResult(
    Control control,
    Status status,
    List<String> rules,
    int passed,
    int failed,
    int unknown,
    String note) {

  /** What can be said of a paragraph; only what the scan has shown is met. */
  public enum Status {
    /** Some rule that serves it failed. */
    FAILED,
    /** None failed, some could not be judged. */
    UNKNOWN,
    /** Rules judged it, all passed; what no rule sees is not covered by that. */
    PASSED,
    /** No rule found anything to judge. */
    NOT_ASSESSED,
    /** A person has to attest it. */
    TO_ATTEST,
    /** The provider's part under the business associate agreement. */
    INHERITED
  }

  public ControlResult {
    rules = List.copyOf(rules);
  }
}
