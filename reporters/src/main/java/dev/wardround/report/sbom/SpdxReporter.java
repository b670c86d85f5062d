package dev.wardround.report.sbom;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes an SPDX 2.3 document. The format wants to know when it was made: the day is told, so that
 * the same report gives the same bytes all day.
 */
public final class SpdxReporter implements Reporter {
  private static final String DOCUMENT = "SPDXRef-DOCUMENT";
  private static final String ROOT = "SPDXRef-Scanned";
  private static final String UNKNOWN = "NOASSERTION";

  private final Clock clock;

  public SpdxReporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "spdx";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> document(json, report, Bill.of(report)));
  }

  private void document(JsonDocument json, Report report, Bill bill) throws IOException {
    String name = Bill.name(report);
    Map<String, String> ids = ids(bill);
    json.text("spdxVersion", "SPDX-2.3");
    json.text("dataLicense", "CC0-1.0");
    json.text("SPDXID", DOCUMENT);
    json.text("name", name);
    json.text("documentNamespace", "urn:uuid:" + uuid(name, bill));
    json.object("creationInfo", () -> creation(json, report));
    json.array("packages", () -> packages(json, name, bill, ids));
    json.array("relationships", () -> relationships(json, bill, ids));
  }

  /** The same for the same content, another one for another. */
  private static UUID uuid(String name, Bill bill) {
    String content = name + "\n" + String.join("\n", bill.packages().keySet()) + bill.needs();
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> ids(Bill bill) {
    Map<String, String> ids = new HashMap<>();
    ids.put(Bill.ROOT, ROOT);
    for (String purl : bill.packages().keySet()) {
      ids.put(purl, "SPDXRef-Package-" + ids.size());
    }
    return ids;
  }

  private void creation(JsonDocument json, Report report) throws IOException {
    json.text("created", LocalDate.now(clock) + "T00:00:00Z");
    json.texts("creators", List.of("Tool: wardround-" + report.version()));
  }

  private static void packages(JsonDocument json, String name, Bill bill, Map<String, String> ids)
      throws IOException {
    json.object(
        () -> {
          json.text("SPDXID", ROOT);
          json.text("name", name);
          json.text("downloadLocation", UNKNOWN);
          json.flag("filesAnalyzed", false);
        });
    for (Component each : bill.packages().values()) {
      json.object(() -> one(json, each, ids.getOrDefault(each.purl(), ROOT), bill));
    }
  }

  private static void one(JsonDocument json, Component component, String id, Bill bill)
      throws IOException {
    json.text("SPDXID", id);
    json.text("name", component.name());
    json.textIfAny("versionInfo", component.version());
    json.text("downloadLocation", UNKNOWN);
    json.flag("filesAnalyzed", false);
    json.text("sourceInfo", String.join(", ", bill.placesOf(component.purl())));
    json.objects("externalRefs", List.of(component.purl()), purl -> reference(json, purl));
  }

  private static void reference(JsonDocument json, String purl) throws IOException {
    json.text("referenceCategory", "PACKAGE-MANAGER");
    json.text("referenceType", "purl");
    json.text("referenceLocator", purl);
  }

  private static void relationships(JsonDocument json, Bill bill, Map<String, String> ids)
      throws IOException {
    relationship(json, DOCUMENT, "DESCRIBES", ROOT);
    for (Map.Entry<String, Set<String>> each : bill.needs().entrySet()) {
      String from = ids.getOrDefault(each.getKey(), ROOT);
      for (String needed : each.getValue()) {
        String to = ids.getOrDefault(needed, ROOT);
        Component component = bill.packages().get(needed);
        if (component != null && component.scope() == Scope.DEVELOPMENT) {
          relationship(json, to, "DEV_DEPENDENCY_OF", from);
        } else {
          relationship(json, from, "DEPENDS_ON", to);
        }
      }
    }
  }

  private static void relationship(JsonDocument json, String from, String type, String to)
      throws IOException {
    json.object(
        () -> {
          json.text("spdxElementId", from);
          json.text("relationshipType", type);
          json.text("relatedSpdxElement", to);
        });
  }
}
