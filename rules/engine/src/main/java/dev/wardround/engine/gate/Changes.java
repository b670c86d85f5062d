package dev.wardround.engine.gate;

import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became different from one report to a later one, finding by finding.
 *
 * @param added failed now, and not before
 * @param fixed failed before; the same rule passes the same subject now
 * @param unknown failed before, and now it cannot be told
 * @param gone failed before; now the subject, or the rule, is no longer looked at
 * @param unchanged number of those that failed before and still do
 */
public record Changes(
    List<Finding> added,
    List<Finding> fixed,
    List<Finding> unknown,
    List<Finding> gone,
    int unchanged) {

  public Changes {
    added = List.copyOf(added);
    fixed = List.copyOf(fixed);
    unknown = List.copyOf(unknown);
    gone = List.copyOf(gone);
  }

  /** Compares by fingerprint, each list in its report's order: worst first. */
  public static Changes between(Report before, Report now) {
    Map<String, Finding> earlier = failed(before);
    Map<String, Finding> later = failed(now);
    List<Finding> added = new ArrayList<>(later.values());
    added.removeIf(finding -> earlier.containsKey(finding.fingerprint()));
    Sorted ended = new Sorted(now);
    earlier.forEach(
        (fingerprint, finding) -> {
          if (!later.containsKey(fingerprint)) {
            ended.add(finding);
          }
        });
    int unchanged = later.size() - added.size();
    return new Changes(added, ended.fixed, ended.unknown, ended.gone, unchanged);
  }

  private static Map<String, Finding> failed(Report report) {
    Map<String, Finding> failed = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (Gate.isFailed(finding)) {
        failed.put(finding.fingerprint(), finding);
      }
    }
    return failed;
  }

  /** Findings that ended, by what the later report says of their subjects. */
  private static final class Sorted {
    private final Set<String> open = new HashSet<>();
    private final Map<String, Set<String>> passed = new HashMap<>();
    private final List<Finding> fixed = new ArrayList<>();
    private final List<Finding> unknown = new ArrayList<>();
    private final List<Finding> gone = new ArrayList<>();

    Sorted(Report now) {
      for (Finding finding : now.findings()) {
        if (!Gate.isFailed(finding)) {
          open.add(key(finding));
        }
      }
      for (RuleResult result : now.rules()) {
        passed.put(result.rule().id(), new HashSet<>(result.passed()));
      }
    }

    void add(Finding finding) {
      boolean passes =
          passed.getOrDefault(finding.ruleId(), Set.of()).contains(finding.subject().id());
      if (open.contains(key(finding))) {
        unknown.add(finding);
      } else {
        (passes ? fixed : gone).add(finding);
      }
    }

    private static String key(Finding finding) {
      return finding.ruleId() + '\n' + finding.subject().id();
    }
  }
}
