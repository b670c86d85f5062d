package dev.wardround.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

  @Test
  void telehealthIsWrittenAsInTheGoldenFile() throws IOException {
    Golden.assertSame("telehealth.sarif", write(Telehealth.report()));
  }

  @Test
  void telehealthIsValidByTheSchemaOfSarif() throws IOException {
    assertThat(schema().validate(write(Telehealth.report()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void hostileTextIsStillValidByTheSchemaOfSarif() throws IOException {
    Report hostile = ManyFindings.named("a b:\u0000%/#?\ud800[x](https://example.org) {0}\n");
    assertThat(schema().validate(write(hostile), InputFormat.JSON)).isEmpty();
  }

  @Test
  void eachResultPointsAtItsRule() throws IOException {
    JsonNode run = run(Telehealth.report());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void eachParagraphPointsAtItsTaxon() throws IOException {
    JsonNode run = run(Telehealth.report());
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      for (JsonNode relationship : rule.get("relationships")) {
        JsonNode target = relationship.get("target");
        assertThat(run.at("/taxonomies/0/taxa/" + target.get("index").intValue()).get("id"))
            .isEqualTo(target.get("id"));
      }
    }
  }

  @Test
  void whatIsNotKnownIsOpenAndHasNoLevel() throws IOException {
    Set<String> seen = new HashSet<>();
    for (JsonNode result : run(Telehealth.report()).get("results")) {
      String verdict = result.at("/properties/verdict").asText();
      seen.add(verdict);
      assertThat(result.get("kind").asText()).isEqualTo(verdict.equals("fail") ? "fail" : "open");
      assertThat(result.get("level").asText().equals("none")).isEqualTo(!verdict.equals("fail"));
    }
    assertThat(seen).containsExactlyInAnyOrder("fail", "unknown", "error");
  }

  @Test
  void aLiveResourceHasNoFileButItsId() throws IOException {
    for (JsonNode result : run(Telehealth.report()).get("results")) {
      if (result.get("ruleId").asText().equals("aws-rds-cluster-audit-logs")) {
        JsonNode location = result.at("/locations/0");
        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
            .isEqualTo("arn:aws:rds:eu-central-1:210987654321:cluster:patient-records");
        return;
      }
    }
    throw new AssertionError("no result for the live cluster");
  }

  @Test
  void aPathIsACodeFlowFromTheInternetToTheData() throws IOException {
    JsonNode flow = run(Telehealth.report()).at("/results/0/codeFlows/0/threadFlows/0/locations");
    assertThat(flow.findValuesAsText("text").get(0)).isEqualTo("internet");
    assertThat(flow.get(flow.size() - 1).at("/location/message/text").asText())
        .startsWith("patient-images");
  }

  @Test
  void scannedTextCannotMakeALink() throws IOException {
    JsonNode result = run(ManyFindings.named("[see](https://example.org/evil)")).at("/results/0");
    assertThat(result.at("/message/text").asText()).doesNotContain("](");
    assertThat(result.at("/relatedLocations/0/message/text").asText()).doesNotContain("](");
  }

  @Test
  void whatWasNotSeenIsNotified() throws IOException {
    JsonNode notifications =
        run(Telehealth.report()).at("/invocations/0/toolExecutionNotifications");
    assertThat(notifications.findValuesAsText("id"))
        .containsExactlyInAnyOrder("partly-read", "failed", "not-understood", "skipped", "denied");
  }

  private static JsonNode run(Report report) throws IOException {
    return new ObjectMapper().readTree(write(report)).at("/runs/0");
  }

  private static String write(Report report) {
    return Golden.written(new SarifReporter(), report);
  }

  private static JsonSchema schema() throws IOException {
    Path schema =
        Path.of(
            System.getProperty("wardround.shared", "absent"),
            "schemas/sarif/sarif-schema-2.1.0.json");
    Assumptions.assumeTrue(Files.exists(schema), "the schema of SARIF is not beside the checkout");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(Files.readString(schema));
  }
}
