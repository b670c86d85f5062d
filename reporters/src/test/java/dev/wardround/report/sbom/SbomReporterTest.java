package dev.wardround.report.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.wardround.inventory.Component;
import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Reporter;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SbomReporterTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-08-22T12:00:00Z"), ZoneOffset.UTC);

  private static final Reporter CYCLONEDX = new CycloneDxReporter();
  private static final Reporter SPDX = new SpdxReporter(NOON);

  @Test
  void cycloneDxIsValidByItsSchema() throws IOException {
    JsonSchema schema = schema("cyclonedx/bom-1.6.schema.json");
    assertThat(schema.validate(json(CYCLONEDX, Telehealth.report()))).isEmpty();
    Report hostile = ManyFindings.named("a b:\u0000%/#?\ud800[x](https://example.org) {0}\n");
    assertThat(schema.validate(json(CYCLONEDX, hostile))).isEmpty();
  }

  @Test
  void spdxIsValidByItsSchema() throws IOException {
    JsonSchema schema = schema("spdx/spdx-2.3.schema.json");
    assertThat(schema.validate(json(SPDX, Telehealth.report()))).isEmpty();
    assertThat(schema.validate(json(SPDX, ManyFindings.named("a b:\u0000%")))).isEmpty();
  }

  @Test
  void openVexIsValidByItsSchemaAndSaysWhatIsSure() throws IOException {
    Reporter openVex = new OpenVexReporter(NOON);
    JsonNode document = json(openVex, Telehealth.report());
    Path file =
        Path.of(
            System.getProperty("wardround.shared", "absent"),
            "schemas/openvex/openvex-0.2.0.schema.json");
    Assumptions.assumeTrue(Files.isRegularFile(file), "no schemas beside the checkout");
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(file));
    assertThat(schema.validate(document)).isEmpty();
    assertThat(schema.validate(json(openVex, ManyFindings.named("a b:\u0000%")))).isEmpty();
    assertThat(document.get("statements")).hasSameSizeAs(Telehealth.report().vulnerabilities());
    for (JsonNode each : document.get("statements")) {
      boolean sure = each.get("status").asText().equals("affected");
      assertThat(each.has("action_statement")).isEqualTo(sure);
    }
  }

  @Test
  void eachPackageStandsInBothOnce() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (Component each : Telehealth.report().components()) {
      expected.add(each.purl());
    }
    assertThat(json(CYCLONEDX, Telehealth.report()).findValuesAsText("purl"))
        .containsExactlyElementsOf(expected);
    assertThat(json(SPDX, Telehealth.report()).findValuesAsText("referenceLocator"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void eachReferenceOfCycloneDxLeadsToAComponent() throws IOException {
    JsonNode bill = json(CYCLONEDX, Telehealth.report());
    Set<String> known = new HashSet<>(Set.of("scanned"));
    bill.get("components").forEach(each -> known.add(each.get("bom-ref").asText()));
    for (JsonNode each : bill.get("dependencies")) {
      assertThat(known).contains(each.get("ref").asText());
      each.get("dependsOn").forEach(needed -> assertThat(known).contains(needed.asText()));
    }
    assertThat(bill.get("vulnerabilities")).hasSameSizeAs(Telehealth.report().vulnerabilities());
    for (JsonNode each : bill.get("vulnerabilities")) {
      assertThat(known).contains(each.at("/affects/0/ref").asText());
    }
  }

  @Test
  void spdxTellsTheDayAndANamespaceOfItsContent() throws IOException {
    JsonNode document = json(SPDX, Telehealth.report());
    assertThat(document.at("/creationInfo/created").asText()).isEqualTo("2026-08-22T00:00:00Z");
    JsonNode other = json(SPDX, ofOtherRoot(Telehealth.report()));
    assertThat(document.get("documentNamespace")).isNotEqualTo(other.get("documentNamespace"));
  }

  private static Report ofOtherRoot(Report report) {
    return new Report(
        report.version(),
        List.of("other"),
        report.filesSeen(),
        report.resources(),
        report.findings(),
        report.rules(),
        report.controls(),
        report.workloads(),
        report.stores(),
        report.components(),
        report.vulnerabilities(),
        report.coverage(),
        report.unread(),
        report.data());
  }

  private static JsonNode json(Reporter reporter, Report report) throws IOException {
    return new ObjectMapper().readTree(Golden.written(reporter, report));
  }

  private static JsonSchema schema(String name) throws IOException {
    Path folder = Path.of(System.getProperty("wardround.shared", "absent"), "schemas");
    Path file = folder.resolve(name);
    Assumptions.assumeTrue(Files.isRegularFile(file), "no schemas beside the checkout");
    Path beside = file.resolveSibling("x");
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            builder ->
                builder.schemaMappers(
                    mappers ->
                        mappers.mapPrefix(
                            "http://cyclonedx.org/schema/",
                            beside.resolveSibling("").toUri() + "")));
    return factory.getSchema(file.toUri());
  }
}
