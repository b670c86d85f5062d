package dev.wardround.report.html;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import java.io.IOException;

/** Writes what the page shows of components, their vulnerabilities, and what was read. */
final class FactData {
  private final JsonDocument json;

  FactData(JsonDocument json) {
    this.json = json;
  }

  void component(Component component) throws IOException {
    json.text("purl", component.purl());
    json.text("ecosystem", component.ecosystem());
    json.text("name", component.name());
    json.text("version", component.version());
    json.text("certainty", Word.of(component.certainty()));
    json.text("scope", Word.of(component.scope()));
    json.texts("via", component.via());
    json.text("place", Place.of(component.location()));
    if (!component.evidence().isEmpty()) {
      json.text("evidence", component.evidence());
    }
    Reach reach = component.reach();
    if (!reach.equals(Reach.NOT_LOOKED_AT)) {
      json.text("reach", Word.of(reach.state()));
      json.texts("reachPath", reach.path());
      json.text("reachReason", reach.reason());
    }
  }

  void vulnerability(Vulnerability vulnerability) throws IOException {
    json.text("purl", vulnerability.purl());
    json.text("id", vulnerability.id());
    json.text("severity", vulnerability.severity());
    json.number("score", vulnerability.score());
    json.texts("fixedVersions", vulnerability.fixedVersions());
    json.flag("knownExploited", vulnerability.knownExploited());
    json.text("exploitDueDate", vulnerability.exploitDueDate());
    json.text("confidence", Word.of(vulnerability.confidence()));
    json.text("reason", vulnerability.reason());
  }

  void status(ScanStatus status) throws IOException {
    json.text("scanner", status.scanner());
    json.text("target", status.target());
    json.text("outcome", Word.of(status.outcome()));
    json.text("reason", status.reason());
    json.text("remedy", status.remedy());
  }
}
