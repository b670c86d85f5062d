package dev.wardround.engine.gate;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What has to hold for a report to pass.
 *
 * @param failOn the least severity that fails; empty for none
 * @param strict whether what could not be judged counts
 * @param accepted findings that do not count
 */
public record Gate(Optional<Severity> failOn, boolean strict, Accepted accepted) {

  /** What became of a report at the gate. */
  public enum Outcome {
    /** Nothing at or above the gate. */
    CLEAN,
    /** Findings at or above the gate. */
    FINDINGS,
    /** A strict gate, and not everything could be judged. */
    INCOMPLETE
  }

  /** Reads a gate's word: a severity, or {@code none}. */
  public static Gate of(String word, boolean strict, Accepted accepted) throws GateException {
    if (word.equals("none")) {
      return new Gate(Optional.empty(), strict, accepted);
    }
    try {
      return new Gate(Optional.of(Severity.of(word)), strict, accepted);
    } catch (IllegalArgumentException e) {
      throw new GateException(e.getMessage() + ", or none");
    }
  }

  public Outcome outcome(Report report) {
    if (!failing(report).isEmpty()) {
      return Outcome.FINDINGS;
    }
    return strict && !isComplete(report) ? Outcome.INCOMPLETE : Outcome.CLEAN;
  }

  /** The findings that fail, in the report's order. */
  public List<Finding> failing(Report report) {
    return report.findings().stream().filter(this::fails).toList();
  }

  private boolean fails(Finding finding) {
    return isFailed(finding)
        && failOn.filter(least -> finding.severity().atLeast(least)).isPresent()
        && !accepted.holds(finding);
  }

  static boolean isFailed(Finding finding) {
    return finding.verdict() instanceof Verdict.Fail;
  }

  private static boolean isComplete(Report report) {
    boolean judged = report.findings().stream().allMatch(Gate::isFailed);
    return judged && report.coverage().stream().noneMatch(Gate::isGap);
  }

  private static boolean isGap(ScanStatus status) {
    return switch (status.outcome()) {
      case PARTLY_READ, FAILED, DENIED -> true;
      case READ, NOT_UNDERSTOOD, SKIPPED -> false;
    };
  }
}
