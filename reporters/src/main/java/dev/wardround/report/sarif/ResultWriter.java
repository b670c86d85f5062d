package dev.wardround.report.sarif;

import dev.wardround.inventory.Location;
import dev.wardround.report.JsonDocument;
import dev.wardround.report.Totals;
import dev.wardround.report.Word;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes findings as results. */
final class ResultWriter {
  private static final String FINGERPRINT = "wardround/v1";

  private final JsonDocument json;
  private final Taxonomy taxonomy;
  private final Map<String, Integer> ruleIndexes;
  private final PlaceWriter places;

  ResultWriter(JsonDocument json, Taxonomy taxonomy, Map<String, Integer> ruleIndexes) {
    this.json = json;
    this.taxonomy = taxonomy;
    this.ruleIndexes = ruleIndexes;
    this.places = new PlaceWriter(json);
  }

  void result(Finding finding) throws IOException {
    boolean failed = Totals.kind(finding) == Totals.Kind.FAIL;
    json.text("ruleId", finding.ruleId());
    json.number("ruleIndex", ruleIndexes.getOrDefault(finding.ruleId(), -1));
    json.text("kind", failed ? "fail" : "open");
    // A level other than none is allowed for failed results only (SARIF 2.1.0, 3.27.10).
    json.text("level", failed ? Level.of(finding.severity()) : "none");
    json.object("message", () -> json.text("text", message(finding)));
    json.objects("locations", List.of(finding.subject()), this::subject);
    json.object("fingerprints", () -> json.text(FINGERPRINT, finding.fingerprint()));
    json.object("partialFingerprints", () -> json.text(FINGERPRINT, finding.fingerprint()));
    if (!finding.evidence().isEmpty()) {
      json.objects("relatedLocations", finding.evidence(), this::evidence);
    }
    if (!finding.path().isEmpty()) {
      json.objects("codeFlows", List.of(finding.path()), this::codeFlow);
    }
    json.objects("taxa", finding.citations(), citation -> taxonomy.reference(json, citation));
    json.number("rank", Level.rank(finding.severity()));
    json.object("properties", () -> properties(finding));
  }

  private static String message(Finding finding) {
    StringBuilder message = new StringBuilder(MessageText.of(finding.message()));
    if (finding.verdict() instanceof Verdict.Unknown unknown) {
      message.append(". Not known: ").append(MessageText.of(unknown.missing()));
    } else if (finding.verdict() instanceof Verdict.Broken broken) {
      message.append(". Error in the rule: ").append(MessageText.of(broken.problem()));
    }
    if (!finding.fix().isEmpty()) {
      message.append(". Fix: ").append(MessageText.of(finding.fix()));
    }
    return message.toString();
  }

  private void subject(Subject subject) throws IOException {
    if (subject.location() instanceof Location.InFile) {
      json.objects("logicalLocations", List.of(subject), this::logical);
    }
    places.location(subject.location(), "");
  }

  private void logical(Subject subject) throws IOException {
    json.text("fullyQualifiedName", subject.id());
    json.text("name", subject.name());
    json.text("kind", "resource");
  }

  private void evidence(Evidence evidence) throws IOException {
    String value = evidence.value().isEmpty() ? "absent" : evidence.value();
    String attribute = evidence.attribute().isEmpty() ? "" : evidence.attribute() + ": ";
    places.location(evidence.location(), attribute + value);
  }

  private void codeFlow(List<PathStep> path) throws IOException {
    json.objects("threadFlows", List.of(path), this::threadFlow);
  }

  private void threadFlow(List<PathStep> path) throws IOException {
    json.objects("locations", path, this::step);
  }

  private void step(PathStep step) throws IOException {
    String detail = step.detail().isEmpty() ? "" : " (" + step.detail() + ")";
    json.object("location", () -> places.location(step.location(), step.label() + detail));
    json.texts("kinds", List.of(Word.of(step.kind())));
    json.text("importance", "essential");
  }

  private void properties(Finding finding) throws IOException {
    json.text("severity", finding.severity().word());
    json.text("verdict", finding.verdict().word());
    json.text("resourceType", finding.subject().type());
    json.textIfAny("workload", finding.subject().workload());
    json.textIfAny("fix", finding.fix());
  }
}
