package dev.wardround.access.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Shared;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class RequestAgreementTest {
  private static final String REQUESTS = "cases-generated/aws-requests.jsonl.gz";

  @Test
  void differsFromTheSimulatorOnlyWhereTheDocumentationSaysSo() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    for (Value line : Shared.lines(REQUESTS)) {
      RequestCase labelled = RequestCase.of((Value.Mapping) line);
      String ours = named(AwsAccess.decide(labelled.request()).result());
      if (!ours.equals(labelled.expected())) {
        differences.put(labelled.id(), labelled.expected() + " there, " + ours + " here");
      }
    }
    assertThat(differences.keySet()).containsExactlyInAnyOrderElementsOf(explained());
  }

  @Test
  void aClosedContextLeavesNothingOpen() {
    List<Value> lines = Shared.lines(REQUESTS);
    assertThat(lines)
        .hasSizeGreaterThan(8000)
        .noneMatch(
            line ->
                AwsAccess.decide(RequestCase.of((Value.Mapping) line).request()).result()
                    == Decision.Result.DEPENDS);
  }

  private static String named(Decision.Result result) {
    return switch (result) {
      case ALLOWED -> "Allowed";
      case EXPLICITLY_DENIED -> "ExplicitlyDenied";
      case IMPLICITLY_DENIED -> "ImplicitlyDenied";
      case DEPENDS -> "Depends";
    };
  }

  private static List<String> explained() throws IOException {
    try (InputStream in = RequestAgreementTest.class.getResourceAsStream("differences.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(" |")))
          .toList();
    }
  }
}
