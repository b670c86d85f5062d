package dev.wardround.report.html;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Priority;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Writes the data block that the page's script reads. Its form is between these two alone. */
final class PageData {
  private final Report report;
  private final TextTable texts = new TextTable();

  PageData(Report report) {
    this.report = report;
  }

  void write(OutputStream out) throws IOException {
    try (JsonDocument json = JsonDocument.embeddable(out)) {
      json.object(() -> members(json));
    }
  }

  private void members(JsonDocument json) throws IOException {
    scan(json);
    json.array("first", () -> first(json));
    FindingColumns columns = new FindingColumns(json, texts, report.findings());
    json.object("findings", () -> columns.write(ruleIndexes()));
    JudgmentData judgments = new JudgmentData(json);
    json.objects("rules", report.rules(), judgments::rule);
    json.objects("controls", report.controls(), judgments::control);
    WorkloadData workloads = new WorkloadData(json);
    json.objects("workloads", report.workloads(), workloads::workload);
    json.objects("stores", report.stores(), workloads::store);
    FactData facts = new FactData(json);
    json.objects("components", report.components(), facts::component);
    json.objects("vulnerabilities", report.vulnerabilities(), facts::vulnerability);
    json.objects("coverage", report.coverage(), facts::status);
    json.texts("strings", texts.texts());
  }

  private void scan(JsonDocument json) throws IOException {
    json.text("version", report.version());
    json.texts("roots", report.roots());
    json.number("filesSeen", report.filesSeen());
    json.number("resources", report.resources());
    json.array("data", () -> data(json));
    json.array("unread", () -> unread(json));
  }

  private void data(JsonDocument json) throws IOException {
    for (Map.Entry<String, String> entry : report.data().entrySet()) {
      json.items(
          () -> {
            json.item(entry.getKey());
            json.item(entry.getValue());
          });
    }
  }

  private void unread(JsonDocument json) throws IOException {
    for (Map.Entry<String, Integer> entry : report.unread().entrySet()) {
      json.items(
          () -> {
            json.item(entry.getKey());
            json.item(entry.getValue());
          });
    }
  }

  private void first(JsonDocument json) throws IOException {
    for (Finding finding : Priority.first(report)) {
      json.item(report.findings().indexOf(finding));
    }
  }

  private Map<String, Integer> ruleIndexes() {
    Map<String, Integer> indexes = new HashMap<>();
    for (RuleResult result : report.rules()) {
      indexes.put(result.rule().id(), indexes.size());
    }
    return indexes;
  }
}
