package dev.wardround.engine.gate;

import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a team lives with: it stays in the reports, and fails no build.
 *
 * @param today the day that suppressions are held against
 */
public record Accepted(List<Suppression> suppressions, Baseline baseline, LocalDate today) {

  public Accepted {
    suppressions = List.copyOf(suppressions);
  }

  boolean holds(Finding finding) {
    return baseline.holds(finding)
        || suppressions.stream().anyMatch(s -> !s.hasExpired(today) && s.covers(finding));
  }

  /** What the door should say of it: how many findings it holds, and which of it is of no use. */
  public List<String> notices(Report report) {
    List<String> notices = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      long covered =
          report.findings().stream().filter(Gate::isFailed).filter(suppression::covers).count();
      notices.add(words(suppression, covered));
    }
    long before = report.findings().stream().filter(Gate::isFailed).filter(baseline::holds).count();
    if (before > 0) {
      notices.add(counted(before) + " in the baseline");
    }
    return notices;
  }

  private String words(Suppression suppression, long covered) {
    String what = "suppression of " + suppression.finding() + " (" + suppression.owner() + "): ";
    if (suppression.hasExpired(today)) {
      return what
          + "expired on "
          + suppression.expires()
          + "; "
          + counted(covered)
          + " count again";
    }
    if (covered == 0) {
      return what + "covers no finding: remove it";
    }
    return what
        + counted(covered)
        + " until "
        + suppression.expires()
        + ", because "
        + suppression.reason();
  }

  private static String counted(long findings) {
    return findings == 1 ? "1 finding" : findings + " findings";
  }
}
