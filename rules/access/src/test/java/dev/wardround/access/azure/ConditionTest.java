package dev.wardround.access.azure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConditionTest {
  private static final String READ =
      "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read";
  private static final Map<String, String> ATTRIBUTES =
      Map.of("@Resource[container:name]", "phi-2026", "@Request[size]", "10");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@Resource[container:name] StringStartsWith 'phi' | YES | YES",
        "@Resource[container:name] StringLike '*2026' | YES | YES",
        "@Resource[container:name] StringEqualsIgnoreCase 'PHI-2026' | YES | YES",
        "@Resource[container:name] StringNotEquals 'phi-2026' | NO | NO",
        "@Request[size] NumericGreaterThan 9 | YES | YES",
        "@Resource[container:name] ForAnyOfAllValues:StringNotEquals {'a', 'phi-2026'} | NO | NO",
        "@Resource[container:name] ForAnyOfAnyValues:StringEquals {'a', 'phi-2026'} | YES | YES",
        "Exists @Resource[tags:x] | NO | MAYBE",
        "@Resource[tags:x] StringEquals 'y' | NO | MAYBE",
        "NOT (@Resource[tags:x] StringEquals 'y') | YES | MAYBE",
        "ActionMatches{'Microsoft.Storage/*/blobs/READ'} AND NOT SubOperationMatches{'Blob.List'} | NO | NO",
        "this is no condition | MAYBE | MAYBE"
      })
  void isEvaluatedInThreeValues(String condition, Truth closed, Truth open) {
    assertThat(Condition.of(condition).test(request(true))).isEqualTo(closed);
    assertThat(Condition.of(condition).test(request(false))).isEqualTo(open);
  }

  private static AzureRequest request(boolean closed) {
    return new AzureRequest("u", READ, true, "/", Optional.of("Blob.List"), ATTRIBUTES, closed);
  }
}
