package dev.wardround.cli;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Verdict;
import java.util.Optional;

/**
 * Turns a report into an exit code.
 *
 * @param failOn the least severity that fails; empty for no gate
 * @param strict whether what could not be judged counts
 */
record Gate(Optional<Severity> failOn, boolean strict) {

  /**
   * Reads a gate's word.
   *
   * @throws UsageException for a word that is none
   */
  static Gate of(String word, boolean strict) throws UsageException {
    if (word.equals("none")) {
      return new Gate(Optional.empty(), strict);
    }
    try {
      return new Gate(Optional.of(Severity.of(word)), strict);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ", or none", e);
    }
  }

  int exitCode(Report report) {
    if (report.findings().stream().anyMatch(this::fails)) {
      return ExitCode.FINDINGS;
    }
    return strict && !isComplete(report) ? ExitCode.INCOMPLETE : ExitCode.CLEAN;
  }

  private boolean fails(Finding finding) {
    return finding.verdict() instanceof Verdict.Fail
        && failOn.filter(least -> finding.severity().atLeast(least)).isPresent();
  }

  private static boolean isComplete(Report report) {
    boolean judged = report.findings().stream().allMatch(f -> f.verdict() instanceof Verdict.Fail);
    return judged && report.coverage().stream().noneMatch(Gate::isGap);
  }

  private static boolean isGap(ScanStatus status) {
    return switch (status.outcome()) {
      case PARTLY_READ, FAILED, DENIED -> true;
      case READ, NOT_UNDERSTOOD, SKIPPED -> false;
    };
  }
}
