package dev.wardround.report;

import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses from a report what to do first. */
public final class Priority {
  private static final int MOST = 5;

  private Priority() {}

  /**
   * At most five failed findings, the worst of each workload before others: those with a way to
   * patient data, whole ways from the internet before parts, known exploits before other flaws,
   * each thing to mend once; else those that are high or worse; else the worst there are.
   */
  public static List<Finding> first(Report report) {
    List<Finding> failed = Totals.failed(report);
    List<Finding> ways = new ArrayList<>(failed.stream().filter(f -> !f.path().isEmpty()).toList());
    ways.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> -finding.path().size())
            .thenComparing(finding -> !isExploited(finding))
            .thenComparing(Priority::isOfComponent));
    if (ways.isEmpty()) {
      ways = failed.stream().filter(Priority::isGrave).toList();
    }
    return distinct(ways.isEmpty() ? failed : ways);
  }

  /**
   * The worst of each workload before the second worst of any; ten flaws of one component are
   * mended by one change.
   */
  private static List<Finding> distinct(List<Finding> findings) {
    Set<Finding> chosen = new LinkedHashSet<>();
    Set<String> workloads = new HashSet<>();
    for (Finding finding : findings) {
      if (chosen.size() < MOST && workloads.add(workload(finding))) {
        chosen.add(finding);
      }
    }
    Set<String> seen = new HashSet<>();
    chosen.forEach(finding -> seen.add(change(finding)));
    for (Finding finding : findings) {
      if (chosen.size() < MOST && seen.add(change(finding))) {
        chosen.add(finding);
      }
    }
    return List.copyOf(chosen);
  }

  /** The workload that the finding's way leads through. */
  private static String workload(Finding finding) {
    for (PathStep step : finding.path()) {
      if (step.kind() == PathStep.Kind.WORKLOAD) {
        return step.label() + step.location().display();
      }
    }
    return finding.subject().id();
  }

  private static String change(Finding finding) {
    return finding.ruleId() + '\n' + finding.subject().id();
  }

  private static boolean isOfComponent(Finding finding) {
    return finding.subject().id().startsWith("pkg:");
  }

  private static boolean isExploited(Finding finding) {
    for (PathStep step : finding.path()) {
      if (step.kind() == PathStep.Kind.VULNERABILITY && step.detail().contains("exploited")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGrave(Finding finding) {
    return finding.severity().atLeast(Severity.HIGH);
  }
}
