package dev.wardround.rules;

import java.util.List;

/**
 * A rule's verdict on a subject that somebody has to act on: failed, not known, or broken.
 *
 * @param fingerprint the same from run to run and across moved lines
 * @param ruleId {@link Rule#id()}
 * @param severity the rule's, or what the case makes of it (a vulnerability has its own)
 * @param message what was found
 * @param fix the change for the format that the subject was found in
 * @param path the way that makes it matter, empty where there is none
 */
public record Finding(
    String fingerprint,
    String ruleId,
    Severity severity,
    Verdict verdict,
    Subject subject,
    String message,
    List<Evidence> evidence,
    List<Citation> citations,
    String fix,
    List<PathStep> path) {

  public Finding {
    evidence = List.copyOf(evidence);
    citations = List.copyOf(citations);
    path = List.copyOf(path);
  }
}
