package dev.wardround.report.html;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import java.io.IOException;

/** Writes what the page shows of rules and of paragraphs of the law. */
final class JudgmentData {
  private final JsonDocument json;

  JudgmentData(JsonDocument json) {
    this.json = json;
  }

  void rule(RuleResult result) throws IOException {
    Rule rule = result.rule();
    json.text("id", rule.id());
    json.text("title", rule.title());
    json.text("because", rule.because());
    json.texts("references", rule.references());
    json.number("passed", result.passed().size());
  }

  void control(ControlResult result) throws IOException {
    json.text("citation", result.control().citation().paragraph());
    json.text("name", result.control().name());
    json.text("designation", Word.of(result.control().designation()));
    json.texts("shownBy", result.control().shownBy().stream().map(Word::of).toList());
    json.text("status", Word.of(result.status()));
    json.texts("rules", result.rules());
    json.number("passed", result.passed());
    json.number("failed", result.failed());
    json.number("unknown", result.unknown());
    json.text("note", result.note());
  }
}
