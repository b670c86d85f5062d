package dev.wardround.report.sbom;

import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Writes an OpenVEX 0.2.0 document: what is sure is affected, what is a guess is under
 * investigation. A team edits it and hands it to the next scan. The day is told, as for SPDX.
 */
public final class OpenVexReporter implements Reporter {
  private final Clock clock;

  public OpenVexReporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "openvex";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> document(json, report));
  }

  private void document(JsonDocument json, Report report) throws IOException {
    String day = LocalDate.now(clock) + "T00:00:00Z";
    json.text("@context", "https://openvex.dev/ns/v0.2.0");
    json.text("@id", "urn:uuid:" + uuid(report, day));
    json.text("author", "wardround " + report.version());
    json.text("timestamp", day);
    json.number("version", 1);
    json.objects("statements", report.vulnerabilities(), each -> statement(json, each));
  }

  private static UUID uuid(Report report, String day) {
    StringBuilder content = new StringBuilder(day).append(Bill.name(report));
    report
        .vulnerabilities()
        .forEach(each -> content.append('\n').append(each.id()).append(' ').append(each.purl()));
    return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void statement(JsonDocument json, Vulnerability found) throws IOException {
    json.object("vulnerability", () -> vulnerability(json, found));
    json.objects("products", List.of(found.purl()), purl -> product(json, purl));
    if (found.confidence() == Confidence.GUESS) {
      json.text("status", "under_investigation");
      json.textIfAny("status_notes", found.reason());
    } else {
      json.text("status", "affected");
      json.text("action_statement", action(found));
    }
  }

  private static void vulnerability(JsonDocument json, Vulnerability found) throws IOException {
    json.text("name", found.id());
    if (!found.aliases().isEmpty()) {
      json.texts("aliases", found.aliases());
    }
  }

  private static void product(JsonDocument json, String purl) throws IOException {
    json.text("@id", purl);
    json.object("identifiers", () -> json.text("purl", purl));
  }

  private static String action(Vulnerability found) {
    List<String> fixed = found.fixedVersions();
    return fixed.isEmpty()
        ? "No fixed version is known: remove the component or shield it."
        : "Raise the component to " + String.join(" or ", fixed) + ".";
  }
}
