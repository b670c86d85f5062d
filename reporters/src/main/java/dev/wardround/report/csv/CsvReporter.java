package dev.wardround.report.csv;

import dev.wardround.report.PlainText;
import dev.wardround.report.Reporter;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes each finding as one row, in UTF-8, with a row of headings. */
public final class CsvReporter implements Reporter {
  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@";

  private static final List<String> HEADINGS =
      List.of(
          "fingerprint",
          "rule",
          "severity",
          "verdict",
          "subject",
          "type",
          "name",
          "workload",
          "place",
          "message",
          "citations",
          "fix",
          "path");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    row(writer, HEADINGS);
    for (Finding finding : report.findings()) {
      row(writer, cells(finding));
    }
    writer.flush();
  }

  private static List<String> cells(Finding finding) {
    return List.of(
        finding.fingerprint(),
        finding.ruleId(),
        finding.severity().word(),
        finding.verdict().word(),
        finding.subject().id(),
        finding.subject().type(),
        finding.subject().name(),
        finding.subject().workload(),
        finding.subject().location().display(),
        finding.message(),
        String.join("; ", finding.citations().stream().map(Citation::paragraph).toList()),
        finding.fix(),
        String.join(" -> ", finding.path().stream().map(PathStep::label).toList()));
  }

  private static void row(Writer writer, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      writer.write(i == 0 ? "" : ",");
      writer.write(cell(cells.get(i)));
    }
    writer.write(END);
  }

  /**
   * In quotes where RFC 4180 asks for them. Spreadsheets run what begins like a formula: an
   * apostrophe before it makes it text.
   */
  private static String cell(String text) {
    String plain = PlainText.line(text);
    boolean formula = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
    String safe = formula ? "'" + plain : plain;
    boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
