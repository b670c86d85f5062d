package dev.wardround.report.json;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Reporter;
import dev.wardround.report.Totals;
import dev.wardround.report.Word;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes the whole report as JSON of the schema {@value #SCHEMA}. */
public final class JsonReporter implements Reporter {
  static final String SCHEMA = "wardround-report/1";

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> members(json, report));
  }

  private static void members(JsonDocument json, Report report) throws IOException {
    json.text("schema", SCHEMA);
    json.text("version", report.version());
    json.object("scan", () -> scan(json, report));
    json.object("summary", () -> summary(json, Totals.of(report)));
    JudgmentWriter judgments = new JudgmentWriter(json);
    json.objects("findings", report.findings(), judgments::finding);
    json.objects("rules", report.rules(), judgments::rule);
    json.objects("controls", report.controls(), judgments::control);
    WorkloadWriter workloads = new WorkloadWriter(json);
    json.objects("workloads", report.workloads(), workloads::workload);
    json.objects("stores", report.stores(), workloads::store);
    FactWriter facts = new FactWriter(json);
    json.objects("components", report.components(), facts::component);
    json.objects("vulnerabilities", report.vulnerabilities(), facts::vulnerability);
    json.objects("coverage", report.coverage(), facts::status);
  }

  private static void scan(JsonDocument json, Report report) throws IOException {
    json.texts("roots", report.roots());
    json.number("filesSeen", report.filesSeen());
    json.number("resources", report.resources());
    json.object("unread", () -> unread(json, report.unread()));
    json.object("data", () -> texts(json, report.data()));
  }

  private static void unread(JsonDocument json, Map<String, Integer> unread) throws IOException {
    for (Map.Entry<String, Integer> entry : unread.entrySet()) {
      json.number(entry.getKey(), entry.getValue());
    }
  }

  static void texts(JsonDocument json, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      json.text(entry.getKey(), entry.getValue());
    }
  }

  private static void summary(JsonDocument json, Totals totals) throws IOException {
    for (Totals.Kind kind : Totals.Kind.values()) {
      json.object(Word.of(kind), () -> counts(json, totals, kind));
    }
    json.number("pass", totals.passed());
  }

  private static void counts(JsonDocument json, Totals totals, Totals.Kind kind)
      throws IOException {
    for (Severity severity : Severity.values()) {
      json.number(severity.word(), totals.found(kind, severity));
    }
  }
}
