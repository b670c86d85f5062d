package dev.wardround.report.json;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;

/** Reads what scanners stated. */
final class FactReader {
  private FactReader() {}

  static Component component(Fields fields) throws ReportFormatException {
    return new Component(
        fields.text("purl"),
        fields.text("ecosystem"),
        fields.text("name"),
        fields.text("version"),
        fields.word(Component.Certainty.class, "certainty"),
        fields.word(Component.Scope.class, "scope"),
        fields.texts("via"),
        PlaceReader.location(fields),
        fields.has("evidence") ? fields.text("evidence") : "",
        fields.has("reach") ? fields.object("reach", FactReader::reach) : Reach.NOT_LOOKED_AT);
  }

  private static Reach reach(Fields fields) throws ReportFormatException {
    return new Reach(
        fields.word(Reach.State.class, "state"), fields.texts("path"), fields.text("reason"));
  }

  static Vulnerability vulnerability(Fields fields) throws ReportFormatException {
    return new Vulnerability(
        fields.text("purl"),
        fields.text("id"),
        fields.texts("aliases"),
        fields.text("severity"),
        fields.number("score"),
        fields.text("vector"),
        fields.texts("cwes"),
        fields.texts("fixedVersions"),
        fields.text("published"),
        fields.flag("knownExploited"),
        fields.text("exploitDueDate"),
        fields.text("source"),
        fields.word(Vulnerability.Confidence.class, "confidence"),
        fields.text("reason"));
  }

  static ScanStatus status(Fields fields) throws ReportFormatException {
    return new ScanStatus(
        fields.text("scanner"),
        fields.text("target"),
        fields.word(ScanStatus.Outcome.class, "outcome"),
        fields.text("reason"),
        fields.text("remedy"));
  }
}
