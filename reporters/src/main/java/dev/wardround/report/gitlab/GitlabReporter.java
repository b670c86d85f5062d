package dev.wardround.report.gitlab;

import dev.wardround.inventory.Location;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.PlainText;
import dev.wardround.report.Reporter;
import dev.wardround.report.Totals;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes GitLab's Code Quality report: an array with description, check, fingerprint, severity and
 * place of each finding. What is not known has the severity {@code info} and says so.
 */
public final class GitlabReporter implements Reporter {

  @Override
  public String format() {
    return "gitlab";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try (JsonDocument json = JsonDocument.indented(out)) {
      json.items(
          () -> {
            for (Finding finding : report.findings()) {
              json.object(() -> write(json, finding));
            }
          });
    }
  }

  private static void write(JsonDocument json, Finding finding) throws IOException {
    boolean failed = Totals.kind(finding) == Totals.Kind.FAIL;
    String message = PlainText.line(finding.message());
    json.text("description", failed ? message : finding.verdict().word() + ": " + message);
    json.text("check_name", finding.ruleId());
    json.text("fingerprint", finding.fingerprint());
    json.text("severity", failed ? severity(finding.severity()) : "info");
    json.object("location", () -> place(json, finding.subject().location()));
  }

  /** GitLab wants a path and a line of each; an object of a running account has its id for one. */
  private static void place(JsonDocument json, Location location) throws IOException {
    int line = location instanceof Location.InFile file ? Math.max(1, file.line()) : 1;
    json.text("path", location instanceof Location.InFile file ? file.path() : location.display());
    json.object("lines", () -> json.number("begin", line));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
