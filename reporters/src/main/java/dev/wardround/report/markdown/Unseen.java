package dev.wardround.report.markdown;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.rules.Report;

/** How many places the scan wanted to see and did not see whole. */
final class Unseen {
  private Unseen() {}

  static int count(Report report) {
    int count = 0;
    for (ScanStatus status : report.coverage()) {
      if (isGap(status.outcome())) {
        count++;
      }
    }
    return count;
  }

  private static boolean isGap(Outcome outcome) {
    return switch (outcome) {
      case PARTLY_READ, FAILED, DENIED, SKIPPED -> true;
      case READ, NOT_UNDERSTOOD -> false;
    };
  }
}
