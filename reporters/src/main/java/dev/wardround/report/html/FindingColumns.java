package dev.wardround.report.html;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Totals;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Writes findings column by column, so that fifty thousand of them stay small. */
final class FindingColumns {
  private static final List<Severity> SEVERITIES = List.of(Severity.values());
  private static final List<Totals.Kind> KINDS = List.of(Totals.Kind.values());
  private static final List<PathStep.Kind> STEPS = List.of(PathStep.Kind.values());

  private final JsonDocument json;
  private final TextTable texts;
  private final List<Finding> findings;

  FindingColumns(JsonDocument json, TextTable texts, List<Finding> findings) {
    this.json = json;
    this.texts = texts;
    this.findings = findings;
  }

  void write(Map<String, Integer> ruleIndexes) throws IOException {
    column("rule", finding -> ruleIndexes.getOrDefault(finding.ruleId(), -1));
    column("severity", finding -> SEVERITIES.indexOf(finding.severity()));
    column("kind", finding -> KINDS.indexOf(Totals.kind(finding)));
    column("ruleId", finding -> texts.index(finding.ruleId()));
    column("message", finding -> texts.index(finding.message()));
    column("reason", finding -> texts.index(reason(finding.verdict())));
    column("name", finding -> texts.index(finding.subject().name()));
    column("id", finding -> texts.index(finding.subject().id()));
    column("type", finding -> texts.index(finding.subject().type()));
    column("workload", finding -> texts.index(finding.subject().workload()));
    column("place", finding -> texts.index(Place.of(finding.subject().location())));
    column("fix", finding -> texts.index(finding.fix()));
    column("fingerprint", finding -> texts.index(finding.fingerprint()));
    lists("citations", this::citations);
    lists("evidence", this::evidence);
    lists("path", this::path);
  }

  private void column(String name, ToIntFunction<Finding> cell) throws IOException {
    json.array(
        name,
        () -> {
          for (Finding finding : findings) {
            json.item(cell.applyAsInt(finding));
          }
        });
  }

  private void lists(String name, JsonDocument.ItemContent<Finding> cell) throws IOException {
    json.array(
        name,
        () -> {
          for (Finding finding : findings) {
            json.items(() -> cell.write(finding));
          }
        });
  }

  /** A failed finding's message says it already. */
  private static String reason(Verdict verdict) {
    if (verdict instanceof Verdict.Unknown unknown) {
      return unknown.missing();
    }
    return verdict instanceof Verdict.Broken broken ? broken.problem() : "";
  }

  private void citations(Finding finding) throws IOException {
    for (Citation citation : finding.citations()) {
      json.item(texts.index(citation.paragraph()));
    }
  }

  private void evidence(Finding finding) throws IOException {
    for (Evidence evidence : finding.evidence()) {
      json.item(texts.index(evidence.attribute()));
      json.item(texts.index(evidence.value()));
      json.item(texts.index(Place.of(evidence.location())));
    }
  }

  private void path(Finding finding) throws IOException {
    for (PathStep step : finding.path()) {
      json.item(STEPS.indexOf(step.kind()));
      json.item(texts.index(step.label()));
      json.item(texts.index(step.detail()));
      json.item(texts.index(Place.of(step.location())));
    }
  }
}
