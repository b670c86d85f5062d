package dev.wardround.report.terminal;

import dev.wardround.report.Totals;
import dev.wardround.report.Word;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.io.IOException;
import java.util.function.ToIntFunction;

/** The table of verdicts by severity. */
final class TotalsSection {
  private static final int LABEL = 8;
  private static final int WIDE = 9;
  private static final int TIGHT = 6;

  private final Sheet sheet;
  private final int cell;

  TotalsSection(Sheet sheet) {
    this.sheet = sheet;
    boolean fits = sheet.holds(2 + LABEL + WIDE * Severity.values().length);
    this.cell = fits ? WIDE : TIGHT;
  }

  void write(Report report) throws IOException {
    Totals totals = Totals.of(report);
    sheet.heading("Totals");
    StringBuilder head = new StringBuilder(" ".repeat(LABEL));
    for (Severity severity : Severity.values()) {
      head.append(
          right(severity.word().substring(0, Math.min(cell - 2, severity.word().length()))));
    }
    row(Style.PLAIN, "", head.toString());
    for (Totals.Kind kind : Totals.Kind.values()) {
      Style style = kind == Totals.Kind.FAIL ? Style.RED : Style.PURPLE;
      row(style, Word.of(kind), cells(severity -> totals.found(kind, severity)));
    }
    row(Style.GREEN, "pass", cells(totals::passed));
  }

  private void row(Style style, String label, String cells) throws IOException {
    sheet.row(2, style, label, cells.substring(label.length()));
  }

  private String cells(ToIntFunction<Severity> count) {
    StringBuilder cells = new StringBuilder(" ".repeat(LABEL));
    for (Severity severity : Severity.values()) {
      cells.append(right(Integer.toString(count.applyAsInt(severity))));
    }
    return cells.toString();
  }

  private String right(String text) {
    return " ".repeat(Math.max(1, cell - text.length())) + text;
  }
}
