package dev.wardround.report.terminal;

import dev.wardround.report.PlainText;
import dev.wardround.report.Priority;
import dev.wardround.report.Totals;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to do first: the worst ways to patient data, in plain words. */
final class FirstSection {
  private static final int COLUMN = 5;

  private final Sheet sheet;

  FirstSection(Sheet sheet) {
    this.sheet = sheet;
  }

  void write(Report report) throws IOException {
    List<Finding> first = Priority.first(report);
    if (first.isEmpty()) {
      nothing(Totals.of(report));
      return;
    }
    sheet.heading("Do first");
    for (int i = 0; i < first.size(); i++) {
      item(i + 1, first.get(i));
    }
  }

  private void nothing(Totals totals) throws IOException {
    sheet.heading("Nothing failed");
    int unknown = totals.found(Totals.Kind.UNKNOWN) + totals.found(Totals.Kind.ERROR);
    if (unknown > 0) {
      sheet.line(2, "but " + Count.of(unknown, "check") + " could not be judged: see below");
    }
  }

  private void item(int number, Finding finding) throws IOException {
    String word = finding.severity().word().toUpperCase(Locale.ROOT);
    Style style = Style.of(finding.severity());
    sheet.labelled(2, style, number + "  " + word, COLUMN, finding.message());
    if (!finding.path().isEmpty()) {
      sheet.parts(COLUMN, Style.PLAIN, "", COLUMN, stations(finding.path()));
    }
    if (!finding.fix().isEmpty()) {
      sheet.block(COLUMN, Style.GREEN, "fix", COLUMN + 5, finding.fix());
    }
  }

  private static List<String> stations(List<PathStep> path) {
    List<String> stations = new ArrayList<>();
    for (PathStep step : path) {
      String detail = step.detail().isEmpty() ? "" : " (" + step.detail() + ")";
      stations.add((stations.isEmpty() ? "" : "-> ") + PlainText.line(step.label() + detail));
    }
    return stations;
  }
}
