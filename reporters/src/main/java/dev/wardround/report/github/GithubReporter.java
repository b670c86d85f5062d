package dev.wardround.report.github;

import dev.wardround.inventory.Location;
import dev.wardround.report.PlainText;
import dev.wardround.report.Reporter;
import dev.wardround.report.Totals;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a line for each finding, such as {@code ::error file=template.yaml,line=12,...}; what is
 * not known comes as a notice. Grammar: GitHub's "Workflow commands for GitHub Actions".
 */
public final class GithubReporter implements Reporter {

  @Override
  public String format() {
    return "github";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Finding finding : report.findings()) {
      writer.write(line(finding));
      writer.write('\n');
    }
    writer.flush();
  }

  private static String line(Finding finding) {
    return "::"
        + command(finding)
        + " "
        + place(finding.subject().location())
        + "title="
        + property(finding.ruleId())
        + "::"
        + data(finding.message());
  }

  private static String command(Finding finding) {
    if (Totals.kind(finding) != Totals.Kind.FAIL) {
      return "notice";
    }
    return finding.severity().atLeast(Severity.HIGH) ? "error" : "warning";
  }

  private static String place(Location location) {
    if (!(location instanceof Location.InFile file)) {
      return "";
    }
    String path = "file=" + property(file.path()) + ",";
    return file.line() == 0 ? path : path + "line=" + file.line() + ",";
  }

  private static String data(String text) {
    return PlainText.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
