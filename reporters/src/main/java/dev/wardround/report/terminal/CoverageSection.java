package dev.wardround.report.terminal;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What was not seen, why, and what to do about it. */
final class CoverageSection {
  private static final int COLUMN = 4;

  private final Sheet sheet;
  private final Limit limit;

  CoverageSection(Sheet sheet, Limit limit) {
    this.sheet = sheet;
    this.limit = limit;
  }

  void write(Report report) throws IOException {
    if (report.unread().isEmpty()
        && report.coverage().stream().allMatch(status -> status.outcome() == Outcome.READ)) {
      return;
    }
    sheet.heading("Not seen");
    group(report, Outcome.DENIED, "denied", 10);
    group(report, Outcome.FAILED, "could not be read", 10);
    group(report, Outcome.PARTLY_READ, "read in part", 10);
    group(report, Outcome.SKIPPED, "left out", 3);
    group(report, Outcome.NOT_UNDERSTOOD, "no known format", 3);
    unread(report.unread());
  }

  private void group(Report report, Outcome outcome, String words, int most) throws IOException {
    List<ScanStatus> statuses =
        report.coverage().stream().filter(status -> status.outcome() == outcome).toList();
    if (statuses.isEmpty()) {
      return;
    }
    sheet.labelled(2, Style.PURPLE, words + ": " + statuses.size(), COLUMN, "");
    limit.list(statuses, most, COLUMN, this::status);
  }

  private void unread(Map<String, Integer> unread) throws IOException {
    if (unread.isEmpty()) {
      return;
    }
    int files = 0;
    StringJoiner kinds = new StringJoiner(", ");
    for (Map.Entry<String, Integer> entry : unread.entrySet()) {
      files += entry.getValue();
      kinds.add(entry.getValue() + " " + entry.getKey());
    }
    sheet.labelled(2, Style.PLAIN, "of a kind that no scanner reads: " + files, COLUMN, "");
    sheet.line(COLUMN, kinds.toString());
  }

  private void status(ScanStatus status) throws IOException {
    String reason = status.reason().isEmpty() ? "" : ": " + status.reason();
    sheet.labelled(COLUMN, Style.PLAIN, "", COLUMN, status.target() + reason);
    if (!status.remedy().isEmpty()) {
      sheet.labelled(COLUMN + 2, Style.GREEN, "do", COLUMN + 5, status.remedy());
    }
  }
}
