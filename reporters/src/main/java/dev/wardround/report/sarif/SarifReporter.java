package dev.wardround.report.sarif;

import dev.wardround.report.JsonDocument;
import dev.wardround.report.Reporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes one SARIF run. */
public final class SarifReporter implements Reporter {

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonDocument.write(out, json -> log(json, report));
  }

  private static void log(JsonDocument json, Report report) throws IOException {
    json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.text("version", "2.1.0");
    json.objects("runs", List.of(report), run -> run(json, run));
  }

  private static void run(JsonDocument json, Report report) throws IOException {
    Taxonomy taxonomy = Taxonomy.of(report);
    RuleWriter rules = new RuleWriter(json, taxonomy);
    ResultWriter results = new ResultWriter(json, taxonomy, RuleWriter.indexes(report.rules()));
    json.object("tool", () -> json.object("driver", () -> driver(json, report, rules)));
    json.objects("taxonomies", List.of(taxonomy), whole -> whole.write(json));
    json.object("originalUriBaseIds", () -> root(json));
    NotificationWriter notifications = new NotificationWriter(json);
    json.objects("invocations", List.of(report), notifications::invocation);
    json.objects("results", report.findings(), results::result);
    json.object("properties", () -> properties(json, report));
  }

  private static void driver(JsonDocument json, Report report, RuleWriter rules)
      throws IOException {
    json.text("name", "Wardround");
    json.text("version", report.version());
    json.objects("rules", report.rules(), rules::rule);
    json.objects("notifications", NotificationWriter.DESCRIPTORS, id -> json.text("id", id));
    json.objects("supportedTaxonomies", List.of(Taxonomy.NAME), name -> Taxonomy.component(json));
  }

  private static void root(JsonDocument json) throws IOException {
    json.object(
        PlaceWriter.ROOT,
        () -> json.object("description", () -> json.text("text", "The root of the scan.")));
  }

  private static void properties(JsonDocument json, Report report) throws IOException {
    json.texts("roots", report.roots());
    json.number("filesSeen", report.filesSeen());
    json.number("resources", report.resources());
    json.object("data", () -> data(json, report));
  }

  private static void data(JsonDocument json, Report report) throws IOException {
    for (Map.Entry<String, String> entry : report.data().entrySet()) {
      json.text(entry.getKey(), entry.getValue());
    }
  }
}
