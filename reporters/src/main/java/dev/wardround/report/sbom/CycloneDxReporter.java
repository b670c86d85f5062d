package dev.wardround.report.sbom;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a CycloneDX 1.6 bill of materials with the vulnerabilities of its components. */
public final class CycloneDxReporter implements Reporter {
  private static final String ROOT = "scanned";

  @Override
  public String format() {
    return "cyclonedx";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> bill(json, report, Bill.of(report)));
  }

  private static void bill(JsonDocument json, Report report, Bill bill) throws IOException {
    json.text("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    json.text("bomFormat", "CycloneDX");
    json.text("specVersion", "1.6");
    json.number("version", 1);
    json.object("metadata", () -> metadata(json, report));
    json.objects("components", bill.packages().values(), each -> component(json, each, bill));
    json.array("dependencies", () -> dependencies(json, bill));
    json.objects("compositions", List.of(ROOT), root -> composition(json, root));
    VulnerabilityWriter vulnerabilities = new VulnerabilityWriter(json);
    json.objects("vulnerabilities", report.vulnerabilities(), vulnerabilities::write);
  }

  private static void metadata(JsonDocument json, Report report) throws IOException {
    json.object("tools", () -> json.objects("components", List.of(report), r -> tool(json, r)));
    json.object("component", () -> scanned(json, report));
  }

  private static void tool(JsonDocument json, Report report) throws IOException {
    json.text("type", "application");
    json.text("name", "Wardround");
    json.text("version", report.version());
  }

  private static void scanned(JsonDocument json, Report report) throws IOException {
    json.text("type", "application");
    json.text("bom-ref", ROOT);
    json.text("name", Bill.name(report));
  }

  private static void component(JsonDocument json, Component component, Bill bill)
      throws IOException {
    int colon = component.name().indexOf(':');
    boolean grouped = component.ecosystem().equals("Maven") && colon > 0;
    json.text("type", "library");
    json.text("bom-ref", component.purl());
    if (grouped) {
      json.text("group", component.name().substring(0, colon));
    }
    json.text("name", grouped ? component.name().substring(colon + 1) : component.name());
    json.textIfAny("version", component.version());
    if (component.scope() != Scope.UNKNOWN) {
      json.text("scope", component.scope() == Scope.SHIPPED ? "required" : "excluded");
    }
    json.text("purl", component.purl());
    json.array("properties", () -> properties(json, component, bill));
  }

  private static void properties(JsonDocument json, Component component, Bill bill)
      throws IOException {
    for (String place : bill.placesOf(component.purl())) {
      property(json, "wardround:place", place);
    }
    if (component.certainty() == Certainty.LOWER_BOUND) {
      property(json, "wardround:version", "the least that is asked for");
    }
    if (!component.evidence().isEmpty()) {
      property(json, "wardround:recognised-by", component.evidence());
    }
  }

  private static void property(JsonDocument json, String name, String value) throws IOException {
    json.object(
        () -> {
          json.text("name", name);
          json.text("value", value);
        });
  }

  private static void dependencies(JsonDocument json, Bill bill) throws IOException {
    json.object(() -> dependency(json, ROOT, bill.neededBy(Bill.ROOT)));
    for (String purl : bill.packages().keySet()) {
      List<String> needed = bill.neededBy(purl);
      if (!needed.isEmpty()) {
        json.object(() -> dependency(json, purl, needed));
      }
    }
  }

  private static void dependency(JsonDocument json, String ref, List<String> needed)
      throws IOException {
    json.text("ref", ref);
    json.texts("dependsOn", needed);
  }

  /** Of several ways one is told, and what was not read is not in it. */
  private static void composition(JsonDocument json, String root) throws IOException {
    json.text("aggregate", "incomplete");
    json.texts("dependencies", List.of(root));
  }
}
