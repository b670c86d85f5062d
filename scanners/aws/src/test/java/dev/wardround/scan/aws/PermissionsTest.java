package dev.wardround.scan.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/wardround/scan/aws");
  private static final Pattern ACTION = Pattern.compile("\"([a-z0-9-]+:[A-Z][A-Za-z]+)\"");

  @Test
  void thePolicyAllowsWhatTheCollectorsAskForAndNothingElse() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Collector.java")).toList()) {
        Matcher matcher = ACTION.matcher(Files.readString(file));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    assertThat(Permissions.all()).containsExactlyElementsOf(asked);
  }

  @Test
  void everyActionOfThePolicyOnlyReads() {
    assertThat(Permissions.all())
        .filteredOn(action -> !action.equals("apigateway:GET"))
        .allMatch(action -> ReadOnly.reads(action.substring(action.indexOf(':') + 1)));
  }

  @Test
  void thePolicyIsOneThatIamTakes() {
    Value policy = JsonText.value(Permissions.policy(), Location.of("policy"));
    assertThat(policy)
        .isInstanceOfSatisfying(
            Value.Mapping.class,
            mapping ->
                assertThat(mapping.get("Statement")).get().isInstanceOf(Value.Sequence.class));
    // IAM's limit for a managed policy, white space not counted.
    assertThat(Permissions.policy().replaceAll("\\s", "").length()).isLessThan(6144);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PutBucketPolicy", "DeleteFunction", "UpdateKeyDescription", "Invoke"})
  void aChangingOperationIsRefused(String operation) {
    assertThat(ReadOnly.reads(operation)).isFalse();
  }

  @Test
  void theActionsAreSorted() {
    assertThat(Permissions.all()).isEqualTo(List.copyOf(new TreeSet<>(Permissions.all())));
  }
}
