package dev.wardround.report.json;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.util.List;

/** Writes findings, rules and paragraphs of the law. */
final class JudgmentWriter {
  private final JsonDocument json;
  private final PlaceWriter places;

  JudgmentWriter(JsonDocument json) {
    this.json = json;
    this.places = new PlaceWriter(json);
  }

  void finding(Finding finding) throws IOException {
    json.text("fingerprint", finding.fingerprint());
    json.text("rule", finding.ruleId());
    json.text("severity", finding.severity().word());
    json.text("verdict", finding.verdict().word());
    json.text("reason", reason(finding.verdict()));
    json.object("subject", () -> subject(finding.subject()));
    json.text("message", finding.message());
    json.objects("evidence", finding.evidence(), this::evidence);
    citations(finding.citations());
    json.text("fix", finding.fix());
    json.objects("path", finding.path(), this::step);
  }

  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.Fail fail) {
      return fail.message();
    }
    if (verdict instanceof Verdict.Unknown unknown) {
      return unknown.missing();
    }
    return verdict instanceof Verdict.Broken broken ? broken.problem() : "";
  }

  private void subject(Subject subject) throws IOException {
    json.text("id", subject.id());
    json.text("type", subject.type());
    json.text("name", subject.name());
    json.text("workload", subject.workload());
    places.location(subject.location());
  }

  private void evidence(Evidence evidence) throws IOException {
    json.text("attribute", evidence.attribute());
    json.text("value", evidence.value());
    places.location(evidence.location());
  }

  private void step(PathStep step) throws IOException {
    json.text("kind", Word.of(step.kind()));
    json.text("label", step.label());
    json.text("detail", step.detail());
    places.location(step.location());
  }

  void rule(RuleResult result) throws IOException {
    Rule rule = result.rule();
    json.text("id", rule.id());
    json.text("title", rule.title());
    json.text("severity", rule.severity().word());
    json.texts("kinds", rule.kinds());
    citations(rule.citations());
    json.text("because", rule.because());
    json.object("fix", () -> JsonReporter.texts(json, rule.fix()));
    json.texts("references", rule.references());
    json.texts("passed", result.passed());
    json.number("failed", result.failed());
    json.number("unknown", result.unknown());
    json.number("broken", result.broken());
    json.number("notApplicable", result.notApplicable());
  }

  void control(ControlResult result) throws IOException {
    Control control = result.control();
    json.text("citation", control.citation().paragraph());
    json.text("name", control.name());
    json.text("designation", Word.of(control.designation()));
    json.texts("shownBy", control.shownBy().stream().map(Word::of).toList());
    json.text("status", Word.of(result.status()));
    json.texts("rules", result.rules());
    json.number("passed", result.passed());
    json.number("failed", result.failed());
    json.number("unknown", result.unknown());
    json.text("note", result.note());
  }

  private void citations(List<Citation> citations) throws IOException {
    json.texts("citations", citations.stream().map(Citation::paragraph).toList());
  }
}
