package dev.wardround.report.sarif;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes what the scan could not see as notifications of its invocation. */
final class NotificationWriter {
  /** Ids of the kinds of notification, in the order in which the driver lists them. */
  static final List<String> DESCRIPTORS =
      Arrays.stream(Outcome.values())
          .filter(outcome -> outcome != Outcome.READ)
          .map(Word::of)
          .toList();

  private final JsonDocument json;

  NotificationWriter(JsonDocument json) {
    this.json = json;
  }

  void invocation(Report report) throws IOException {
    json.flag("executionSuccessful", true);
    List<ScanStatus> troubles =
        report.coverage().stream().filter(status -> status.outcome() != Outcome.READ).toList();
    json.objects("toolExecutionNotifications", troubles, this::notification);
  }

  private void notification(ScanStatus status) throws IOException {
    json.object("descriptor", () -> descriptor(Word.of(status.outcome())));
    json.text("level", level(status.outcome()));
    json.object("message", () -> json.text("text", message(status)));
    json.object("properties", () -> properties(status));
  }

  private void descriptor(String id) throws IOException {
    json.text("id", id);
    json.number("index", DESCRIPTORS.indexOf(id));
  }

  private static String level(Outcome outcome) {
    return switch (outcome) {
      case DENIED, FAILED, PARTLY_READ -> "warning";
      case READ, NOT_UNDERSTOOD, SKIPPED -> "note";
    };
  }

  private static String message(ScanStatus status) {
    String remedy = status.remedy().isEmpty() ? "" : ". " + status.remedy();
    return MessageText.of(status.target() + ": " + status.reason() + remedy);
  }

  private void properties(ScanStatus status) throws IOException {
    json.text("scanner", status.scanner());
    json.text("target", status.target());
  }
}
