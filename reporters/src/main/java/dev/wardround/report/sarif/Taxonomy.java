package dev.wardround.report.sarif;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Word;
import dev.wardround.rules.Citation;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of the Security Rule that a report speaks of, each with its place in the list. */
final class Taxonomy {
  static final String NAME = "45 CFR part 164";

  private final Map<Citation, Integer> indexes = new LinkedHashMap<>();
  private final Map<Citation, ControlResult> controls = new LinkedHashMap<>();

  private Taxonomy() {}

  static Taxonomy of(Report report) {
    Taxonomy taxonomy = new Taxonomy();
    for (ControlResult result : report.controls()) {
      taxonomy.controls.put(result.control().citation(), result);
      taxonomy.add(result.control().citation());
    }
    for (RuleResult result : report.rules()) {
      result.rule().citations().forEach(taxonomy::add);
    }
    report.findings().forEach(finding -> finding.citations().forEach(taxonomy::add));
    return taxonomy;
  }

  private void add(Citation citation) {
    indexes.putIfAbsent(citation, indexes.size());
  }

  void write(JsonDocument json) throws IOException {
    json.text("name", NAME);
    json.text("organization", "U.S. Department of Health and Human Services");
    json.object(
        "shortDescription",
        () -> json.text("text", "HIPAA Security Rule, 45 CFR 164.302 to 164.318"));
    json.text(
        "informationUri",
        "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C");
    json.flag("isComprehensive", false);
    json.objects("taxa", List.copyOf(indexes.keySet()), citation -> taxon(json, citation));
  }

  private void taxon(JsonDocument json, Citation citation) throws IOException {
    json.text("id", citation.paragraph());
    Optional<ControlResult> found = Optional.ofNullable(controls.get(citation));
    if (found.isEmpty()) {
      return;
    }
    ControlResult result = found.get();
    json.text("name", result.control().name());
    json.object("shortDescription", () -> json.text("text", result.control().name()));
    json.object("properties", () -> properties(json, result));
  }

  private static void properties(JsonDocument json, ControlResult result) throws IOException {
    json.text("designation", Word.of(result.control().designation()));
    json.text("status", Word.of(result.status()));
    json.number("passed", result.passed());
    json.number("failed", result.failed());
    json.number("unknown", result.unknown());
    json.text("note", result.note());
  }

  /** The members of a reference to one paragraph. */
  void reference(JsonDocument json, Citation citation) throws IOException {
    json.text("id", citation.paragraph());
    json.number("index", indexes.getOrDefault(citation, -1));
    json.object("toolComponent", () -> component(json));
  }

  /** The members of a reference to the taxonomy as a whole. */
  static void component(JsonDocument json) throws IOException {
    json.text("name", NAME);
    json.number("index", 0);
  }
}
