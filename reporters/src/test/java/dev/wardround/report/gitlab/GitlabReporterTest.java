package dev.wardround.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GitlabReporterTest {
  private static JsonNode written(Report report) throws IOException {
    return new ObjectMapper().readTree(Golden.written(new GitlabReporter(), report));
  }

  @Test
  void eachFindingHasTheMembersThatCodeQualityAsksFor() throws IOException {
    JsonNode issues = written(Telehealth.report());
    assertThat(issues).hasSameSizeAs(Telehealth.report().findings());
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode issue : issues) {
      assertThat(issue.get("description").asText()).isNotBlank();
      assertThat(issue.get("check_name").asText()).isNotBlank();
      assertThat(issue.get("severity").asText()).matches("info|minor|major|critical|blocker");
      assertThat(issue.at("/location/path").asText()).isNotBlank();
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
      assertThat(fingerprints.add(issue.get("fingerprint").asText())).isTrue();
    }
  }

  @Test
  void whatIsNotKnownSaysSoAndBlocksNothing() throws IOException {
    int unknown = 0;
    for (JsonNode issue : written(ManyFindings.of(8))) {
      boolean open = issue.get("description").asText().startsWith("unknown: ");
      assertThat(issue.get("severity").asText().equals("info") || !open).isTrue();
      unknown += open ? 1 : 0;
    }
    assertThat(unknown).isEqualTo(2);
  }
}
