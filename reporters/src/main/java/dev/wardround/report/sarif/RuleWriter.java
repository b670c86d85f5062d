package dev.wardround.report.sarif;

import dev.wardround.report.JsonDocument;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what a viewer shows of a rule. */
final class RuleWriter {
  private final JsonDocument json;
  private final Taxonomy taxonomy;

  RuleWriter(JsonDocument json, Taxonomy taxonomy) {
    this.json = json;
    this.taxonomy = taxonomy;
  }

  /** Where each rule stands in the list of rules. */
  static Map<String, Integer> indexes(List<RuleResult> rules) {
    Map<String, Integer> indexes = new HashMap<>();
    for (RuleResult result : rules) {
      indexes.put(result.rule().id(), indexes.size());
    }
    return indexes;
  }

  void rule(RuleResult result) throws IOException {
    Rule rule = result.rule();
    json.text("id", rule.id());
    json.object("shortDescription", () -> json.text("text", rule.title()));
    json.object("fullDescription", () -> json.text("text", rule.because()));
    if (!rule.references().isEmpty()) {
      json.text("helpUri", rule.references().get(0));
    }
    json.object("help", () -> help(rule));
    json.object("defaultConfiguration", () -> json.text("level", Level.of(rule.severity())));
    json.objects("relationships", rule.citations(), this::relationship);
    json.object("properties", () -> properties(result));
  }

  private void help(Rule rule) throws IOException {
    json.text("text", HelpText.plain(rule));
    json.text("markdown", HelpText.markdown(rule));
  }

  private void relationship(Citation citation) throws IOException {
    json.object("target", () -> taxonomy.reference(json, citation));
    json.texts("kinds", List.of("relevant"));
  }

  private void properties(RuleResult result) throws IOException {
    Rule rule = result.rule();
    json.text("security-severity", Level.score(rule.severity()));
    json.text("severity", rule.severity().word());
    json.text("precision", "high");
    json.array("tags", () -> tags(rule));
    json.number("passed", result.passed().size());
    json.number("failed", result.failed());
    json.number("unknown", result.unknown());
    json.number("broken", result.broken());
    json.number("notApplicable", result.notApplicable());
  }

  private void tags(Rule rule) throws IOException {
    json.item("security");
    json.item("hipaa");
    json.item(rule.provider());
    for (Citation citation : rule.citations()) {
      json.item(citation.full());
    }
  }
}
