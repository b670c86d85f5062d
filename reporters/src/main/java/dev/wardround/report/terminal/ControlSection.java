package dev.wardround.report.terminal;

import dev.wardround.report.Totals;
import dev.wardround.report.Word;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.ControlResult.Status;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.Map;
import java.util.StringJoiner;

/** The paragraphs of the Security Rule that failed, and how many fared otherwise. */
final class ControlSection {
  private static final int COLUMN = 26;

  private final Sheet sheet;

  ControlSection(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Report report) throws IOException {
    if (report.controls().isEmpty()) {
      return;
    }
    sheet.heading("HIPAA Security Rule");
    sheet.line(2, counts(report));
    for (ControlResult result : report.controls()) {
      if (result.status() == Status.FAILED) {
        failed(result);
      }
    }
  }

  private static String counts(Report report) {
    StringJoiner joined = new StringJoiner(", ");
    for (Map.Entry<Status, Integer> entry : Totals.controls(report).entrySet()) {
      joined.add(entry.getValue() + " " + Word.of(entry.getKey()).replace('-', ' '));
    }
    return Count.of(report.controls().size(), "paragraph") + ": " + joined;
  }

  private void failed(ControlResult result) throws IOException {
    String designation = Word.of(result.control().designation());
    sheet.labelled(
        2,
        Style.RED,
        result.control().citation().paragraph(),
        COLUMN,
        result.control().name() + " (" + designation + "): " + result.failed() + " failed");
  }
}
