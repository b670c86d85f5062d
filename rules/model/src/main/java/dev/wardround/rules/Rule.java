package dev.wardround.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a rule: what should hold, why, by which law, and how to mend it. Its condition lives
 * in the engine.
 *
 * @param id {@code aws-lambda-environment-key}
 * @param title the good state, as a sentence without full stop
 * @param kinds the types of subject that it judges: provider types, or {@code workload}, {@code
 *     identity}, {@code vulnerability}
 * @param because what can happen to the patient's data
 * @param fix by format ({@code cloudformation}, {@code terraform}, {@code cli}, ...) the change
 *     that mends it
 * @param references pages of vendors and standards
 */
public record Rule(
    String id,
    String title,
    Severity severity,
    List<String> kinds,
    List<Citation> citations,
    String because,
    SortedMap<String, String> fix,
    List<String> references) {

  public Rule {
    kinds = List.copyOf(kinds);
    citations = List.copyOf(citations);
    fix = Collections.unmodifiableSortedMap(new TreeMap<>(fix));
    references = List.copyOf(references);
  }

  /**
   * {@code aws}, {@code azure}, {@code gcp}, {@code kubernetes} or {@code multi}: the id's first
   * word.
   */
  public String provider() {
    return id.substring(0, id.indexOf('-'));
  }
}
