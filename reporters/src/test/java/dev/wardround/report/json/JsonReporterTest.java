package dev.wardround.report.json;

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
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  @Test
  void telehealthIsWrittenAsInTheGoldenFile() throws IOException {
    Golden.assertSame("telehealth.json", write(Telehealth.report()));
  }

  @Test
  void theOutputIsValidByItsOwnSchema() throws IOException {
    assertThat(schema().validate(write(Telehealth.report()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesMembersThatItDoesNotDescribe() throws IOException {
    String wrong = write(Telehealth.report()).replace("\"fingerprint\"", "\"fingerPrint\"");
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void halfASurrogateInScannedTextIsWrittenAsAnEscape() throws IOException {
    String written = write(ManyFindings.named("half \ud83d of a pair \u2028"));
    assertThat(written).contains("half \\uD83D of a pair \\u2028");
    assertThat(new ObjectMapper().readTree(written).isObject()).isTrue();
  }

  @Test
  void theSummaryCountsEachFindingOnce() throws IOException {
    JsonNode summary = new ObjectMapper().readTree(write(ManyFindings.of(100))).get("summary");
    int sum = 0;
    for (String kind : new String[] {"fail", "unknown", "error"}) {
      for (JsonNode count : summary.get(kind)) {
        sum += count.intValue();
      }
    }
    assertThat(sum).isEqualTo(100);
  }

  private static String write(Report report) {
    return Golden.written(new JsonReporter(), report);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonReporter.class.getResourceAsStream("report-schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    }
  }
}
