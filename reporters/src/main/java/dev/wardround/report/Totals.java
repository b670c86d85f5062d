package dev.wardround.report;

import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many findings a report has of each kind and severity, and how many subjects passed. */
public final class Totals {

  /** What a finding counts as. */
  public enum Kind {
    FAIL,
    UNKNOWN,
    ERROR
  }

  private final Map<Kind, Map<Severity, Integer>> found = new EnumMap<>(Kind.class);
  private final Map<Severity, Integer> passed = new EnumMap<>(Severity.class);

  private Totals() {
    for (Kind kind : Kind.values()) {
      found.put(kind, new EnumMap<>(Severity.class));
    }
  }

  public static Totals of(Report report) {
    Totals totals = new Totals();
    for (Finding finding : report.findings()) {
      add(totals.of(kind(finding)), finding.severity(), 1);
    }
    for (RuleResult result : report.rules()) {
      add(totals.passed, result.rule().severity(), result.passed().size());
    }
    return totals;
  }

  public static Kind kind(Finding finding) {
    if (finding.verdict() instanceof Verdict.Unknown) {
      return Kind.UNKNOWN;
    }
    return finding.verdict() instanceof Verdict.Broken ? Kind.ERROR : Kind.FAIL;
  }

  /** The findings that fail, in the report's order. */
  public static List<Finding> failed(Report report) {
    return report.findings().stream().filter(finding -> kind(finding) == Kind.FAIL).toList();
  }

  /** How many paragraphs have each status; those that none has are left out. */
  public static Map<ControlResult.Status, Integer> controls(Report report) {
    Map<ControlResult.Status, Integer> counts = new EnumMap<>(ControlResult.Status.class);
    for (ControlResult result : report.controls()) {
      counts.merge(result.status(), 1, Integer::sum);
    }
    return counts;
  }

  public int found(Kind kind, Severity severity) {
    return of(kind).getOrDefault(severity, 0);
  }

  public int found(Kind kind) {
    return sum(of(kind));
  }

  public int passed(Severity severity) {
    return passed.getOrDefault(severity, 0);
  }

  /** Subjects that passed, counted once for each rule that passed them. */
  public int passed() {
    return sum(passed);
  }

  private Map<Severity, Integer> of(Kind kind) {
    return found.getOrDefault(kind, Map.of());
  }

  private static void add(Map<Severity, Integer> counts, Severity severity, int more) {
    counts.merge(severity, more, Integer::sum);
  }

  private static int sum(Map<Severity, Integer> counts) {
    int sum = 0;
    for (int count : counts.values()) {
      sum += count;
    }
    return sum;
  }
}
