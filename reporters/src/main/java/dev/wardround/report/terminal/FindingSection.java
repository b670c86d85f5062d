package dev.wardround.report.terminal;

import dev.wardround.report.Totals;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Verdict;
import dev.wardround.rules.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings, grouped by the workload that they belong to. */
final class FindingSection {
  private static final int COLUMN = 12;
  private static final int MOST = 10;

  private final Sheet sheet;
  private final Limit limit;
  private final boolean verbose;

  FindingSection(Sheet sheet, Limit limit, boolean verbose) {
    this.sheet = sheet;
    this.limit = limit;
    this.verbose = verbose;
  }

  void write(Report report) throws IOException {
    Map<String, Workload> workloads = new HashMap<>();
    for (Workload workload : report.workloads()) {
      workloads.put(workload.id(), workload);
    }
    for (Map.Entry<String, List<Finding>> group : groups(report).entrySet()) {
      heading(group.getKey(), workloads.get(group.getKey()));
      limit.list(group.getValue(), MOST, COLUMN, this::finding);
    }
  }

  private static Map<String, List<Finding>> groups(Report report) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      groups.computeIfAbsent(finding.subject().workload(), id -> new ArrayList<>()).add(finding);
    }
    return groups;
  }

  private void heading(String id, @Nullable Workload workload) throws IOException {
    if (workload != null) {
      sheet.heading(workload.name());
      sheet.line(2, workload.type() + " at " + workload.location().display());
    } else {
      sheet.heading(id.isEmpty() ? "Used by several workloads or by none" : id);
    }
  }

  private void finding(Finding finding) throws IOException {
    String word = finding.severity().word().toUpperCase(Locale.ROOT);
    sheet.labelled(2, style(finding), word, COLUMN, finding.message());
    reason(finding.verdict());
    sheet.labelled(COLUMN, Style.FAINT, "at", COLUMN + 5, finding.subject().location().display());
    sheet.labelled(COLUMN, Style.FAINT, "rule", COLUMN + 5, rule(finding));
    if (!finding.fix().isEmpty()) {
      sheet.block(COLUMN, Style.GREEN, "fix", COLUMN + 5, finding.fix());
    }
    if (verbose) {
      evidence(finding.evidence());
    }
  }

  private static Style style(Finding finding) {
    boolean failed = Totals.kind(finding) == Totals.Kind.FAIL;
    return failed ? Style.of(finding.severity()) : Style.PURPLE;
  }

  private void reason(Verdict verdict) throws IOException {
    if (verdict instanceof Verdict.Unknown unknown) {
      sheet.labelled(COLUMN, Style.PURPLE, "unknown", COLUMN + 8, unknown.missing());
    } else if (verdict instanceof Verdict.Broken broken) {
      sheet.labelled(COLUMN, Style.PURPLE, "error in the rule", COLUMN + 18, broken.problem());
    }
  }

  private static String rule(Finding finding) {
    StringBuilder text = new StringBuilder(finding.ruleId());
    String separator = ", 45 CFR ";
    for (Citation citation : finding.citations()) {
      text.append(separator).append(citation.paragraph());
      separator = ", ";
    }
    return text.toString();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    for (Evidence item : evidence) {
      String value = item.value().isEmpty() ? "absent" : item.value();
      String attribute = item.attribute().isEmpty() ? "" : item.attribute() + ": ";
      sheet.labelled(
          COLUMN,
          Style.FAINT,
          "saw",
          COLUMN + 5,
          attribute + value + " at " + item.location().display());
    }
  }
}
