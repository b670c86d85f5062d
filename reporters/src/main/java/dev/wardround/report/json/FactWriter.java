package dev.wardround.report.json;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import java.io.IOException;

/** Writes what scanners stated: components, their vulnerabilities, and what was read. */
final class FactWriter {
  private final JsonDocument json;
  private final PlaceWriter places;

  FactWriter(JsonDocument json) {
    this.json = json;
    this.places = new PlaceWriter(json);
  }

  void component(Component component) throws IOException {
    json.text("purl", component.purl());
    json.text("ecosystem", component.ecosystem());
    json.text("name", component.name());
    json.text("version", component.version());
    json.text("certainty", Word.of(component.certainty()));
    json.text("scope", Word.of(component.scope()));
    json.texts("via", component.via());
    places.location(component.location());
    if (!component.evidence().isEmpty()) {
      json.text("evidence", component.evidence());
    }
    if (!component.reach().equals(Reach.NOT_LOOKED_AT)) {
      json.object("reach", () -> reach(component.reach()));
    }
  }

  private void reach(Reach reach) throws IOException {
    json.text("state", Word.of(reach.state()));
    json.texts("path", reach.path());
    json.text("reason", reach.reason());
  }

  void vulnerability(Vulnerability vulnerability) throws IOException {
    json.text("purl", vulnerability.purl());
    json.text("id", vulnerability.id());
    json.texts("aliases", vulnerability.aliases());
    json.text("severity", vulnerability.severity());
    json.number("score", vulnerability.score());
    json.text("vector", vulnerability.vector());
    json.texts("cwes", vulnerability.cwes());
    json.texts("fixedVersions", vulnerability.fixedVersions());
    json.text("published", vulnerability.published());
    json.flag("knownExploited", vulnerability.knownExploited());
    json.text("exploitDueDate", vulnerability.exploitDueDate());
    json.text("source", vulnerability.source());
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
