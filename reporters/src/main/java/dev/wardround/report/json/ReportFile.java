package dev.wardround.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Workload;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads back what {@link JsonReporter} wrote. */
public final class ReportFile {
  private static final int DEEPEST = 32;

  private ReportFile() {}

  /**
   * The report that a file holds. Members that this version does not know are passed over. Does not
   * close the stream.
   *
   * @throws ReportFormatException where it is no report of this schema, with words for the user
   */
  public static Report read(InputStream in) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    try (JsonParser parser = factory.createParser(in)) {
      return report(new Fields("report", sections(parser)));
    } catch (JsonProcessingException e) {
      throw new ReportFormatException(
          "not a report: broken JSON at line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException("not a report: a citation in it is no paragraph of part 164");
    }
  }

  private static Map<String, Object> sections(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new ReportFormatException("not a report: no JSON object");
    }
    Map<String, Object> sections = new LinkedHashMap<>();
    JsonTree tree = new JsonTree(parser);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      sections.put(name, tree.value(name));
    }
    return sections;
  }

  private static Report report(Fields report) throws ReportFormatException {
    requireSchema(report);
    Fields scan = report.object("scan", fields -> fields);
    List<Finding> findings = report.objects("findings", JudgmentReader::finding);
    List<RuleResult> rules = report.objects("rules", JudgmentReader::rule);
    List<ControlResult> controls = report.objects("controls", JudgmentReader::control);
    List<Workload> workloads = report.objects("workloads", WorkloadReader::workload);
    List<DataStore> stores = report.objects("stores", WorkloadReader::store);
    List<Component> components = report.objects("components", FactReader::component);
    List<Vulnerability> vulnerabilities =
        report.objects("vulnerabilities", FactReader::vulnerability);
    List<ScanStatus> coverage = report.objects("coverage", FactReader::status);
    return new Report(
        report.text("version"),
        scan.texts("roots"),
        scan.count("filesSeen"),
        scan.count("resources"),
        findings,
        rules,
        controls,
        workloads,
        stores,
        components,
        vulnerabilities,
        coverage,
        scan.counts("unread"),
        scan.named("data"));
  }

  private static void requireSchema(Fields report) throws ReportFormatException {
    if (!report.has("schema")) {
      throw new ReportFormatException(
          "not a report: it names no schema; write one with: wardround scan . -o json=report.json");
    }
    if (!report.text("schema").equals(JsonReporter.SCHEMA)) {
      throw new ReportFormatException(
          "a report of another schema; this version reads " + JsonReporter.SCHEMA);
    }
  }
}
