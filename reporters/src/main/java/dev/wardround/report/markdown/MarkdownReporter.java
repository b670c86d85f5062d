package dev.wardround.report.markdown;

import dev.wardround.report.Priority;
import dev.wardround.report.Reporter;
import dev.wardround.report.Totals;
import dev.wardround.report.Word;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a summary that fits the comment of a pull request: counts, what to do first, the worst
 * findings, the paragraphs that failed, and how much could not be seen.
 */
public final class MarkdownReporter implements Reporter {
  private static final int MOST = 50;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    out.write(text(report).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder("## Wardround\n\n");
    counts(report, text);
    first(report, text);
    findings(report, text);
    controls(report, text);
    coverage(report, text);
    return text.toString();
  }

  private static void counts(Report report, StringBuilder text) {
    Totals totals = Totals.of(report);
    text.append("| | failed | unknown |\n|---|---:|---:|\n");
    for (Severity severity : Severity.values()) {
      int failed = totals.found(Totals.Kind.FAIL, severity);
      int open = open(totals, severity);
      if (failed + open > 0) {
        text.append("| ").append(severity.word()).append(" | ").append(failed);
        text.append(" | ").append(open).append(" |\n");
      }
    }
    text.append("\n").append(totals.passed()).append(" checks passed.\n");
  }

  private static int open(Totals totals, Severity severity) {
    return totals.found(Totals.Kind.UNKNOWN, severity) + totals.found(Totals.Kind.ERROR, severity);
  }

  private static void first(Report report, StringBuilder text) {
    List<Finding> first = Priority.first(report);
    if (first.isEmpty()) {
      return;
    }
    text.append("\n### Do first\n\n");
    for (int i = 0; i < first.size(); i++) {
      Finding finding = first.get(i);
      text.append(i + 1).append(". **").append(finding.severity().word()).append("** ");
      text.append(MarkdownText.of(finding.message())).append('\n');
      way(finding, text);
      if (!finding.fix().isEmpty()) {
        MarkdownText.fenced(text, "   ", finding.fix());
      }
    }
  }

  private static void way(Finding finding, StringBuilder text) {
    List<String> stations = new ArrayList<>();
    for (PathStep step : finding.path()) {
      stations.add(MarkdownText.of(step.label()));
    }
    if (!stations.isEmpty()) {
      text.append("   <br>").append(String.join(" → ", stations)).append('\n');
    }
  }

  private static void findings(Report report, StringBuilder text) {
    List<Finding> failed = Totals.failed(report);
    if (failed.isEmpty()) {
      return;
    }
    text.append("\n### Findings\n\n| severity | what | where | rule |\n|---|---|---|---|\n");
    for (Finding finding : failed.subList(0, Math.min(MOST, failed.size()))) {
      text.append("| ").append(finding.severity().word());
      text.append(" | ").append(MarkdownText.of(finding.message()));
      text.append(" | ").append(MarkdownText.of(finding.subject().location().display()));
      text.append(" | ").append(finding.ruleId()).append(" |\n");
    }
    if (failed.size() > MOST) {
      text.append("\nand ").append(failed.size() - MOST).append(" more: see the whole report.\n");
    }
  }

  private static void controls(Report report, StringBuilder text) {
    Map<ControlResult.Status, Integer> counts = Totals.controls(report);
    if (counts.isEmpty()) {
      return;
    }
    text.append("\n### HIPAA Security Rule\n\n| paragraphs | |\n|---|---:|\n");
    counts.forEach(
        (status, count) ->
            text.append("| ")
                .append(Word.of(status).replace('-', ' '))
                .append(" | ")
                .append(count)
                .append(" |\n"));
  }

  private static void coverage(Report report, StringBuilder text) {
    text.append("\n").append(report.filesSeen()).append(" files seen, ");
    text.append(report.resources()).append(" resources, ");
    text.append(report.components().size()).append(" components");
    int unseen = Unseen.count(report);
    text.append(
        unseen == 0 ? ".\n" : "; " + unseen + " places could not be read or judged whole.\n");
  }
}
