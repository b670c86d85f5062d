package dev.wardround.report;

import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.util.ArrayList;
import java.util.List;

/** Chooses from a report what to do first. */
public final class Priority {
  private static final int MOST = 5;

  private Priority() {}

  /**
   * At most five failed findings in the order of the report: those with a way to patient data, else
   * those that are high or worse, else the worst there are.
   */
  public static List<Finding> first(Report report) {
    List<Finding> failed = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (Totals.kind(finding) == Totals.Kind.FAIL) {
        failed.add(finding);
      }
    }
    List<Finding> ways = failed.stream().filter(finding -> !finding.path().isEmpty()).toList();
    if (ways.isEmpty()) {
      ways = failed.stream().filter(Priority::isGrave).toList();
    }
    List<Finding> chosen = ways.isEmpty() ? failed : ways;
    return List.copyOf(chosen.subList(0, Math.min(MOST, chosen.size())));
  }

  private static boolean isGrave(Finding finding) {
    return finding.severity().atLeast(Severity.HIGH);
  }
}
