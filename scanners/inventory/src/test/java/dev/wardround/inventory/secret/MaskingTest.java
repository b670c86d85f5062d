package dev.wardround.inventory.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
  private static final Location AT = Location.of("a.yaml", 1, 1);

  private static Value mask(String name, String text) {
    return Masking.masked(name, new Value.Text(text, AT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DbPassword",
        "DB_PASSWORD",
        "db-password",
        "clientSecret",
        "API_KEY",
        "StorageAccountKey",
        "SecretString",
        "secret_data",
        "pwd"
      })
  void aLiteralUnderASecretsNameIsMasked(String name) {
    assertThat(mask(name, "hunter22"))
        .isEqualTo(new Value.Secret(SecretName.kind(name), "****", AT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SecretArn",
        "PasswordPolicy",
        "PartitionKey",
        "KmsKeyId",
        "TokenType",
        "Keyboard",
        "Key"
      })
  void aNameThatOnlySpeaksOfSecretsIsNone(String name) {
    assertThat(mask(name, "hunter22")).isInstanceOf(Value.Text.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db",
        "{{resolve:secretsmanager:db:SecretString:password}}",
        "/app/db/password",
        "${ssm:/app/db}",
        "true",
        "the password of the database"
      })
  void aPointerToASecretIsNone(String text) {
    assertThat(mask("Password", text)).isInstanceOf(Value.Text.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "AKIAIOSFODNN7EXAMPLE, AKIA****",
        "postgres://ehr:s3cretpw@db.internal/ehr, postgres://ehr:****@db.internal/ehr",
        "Server=db;Password=Gl4ss!ship;Timeout=3, Server=db;Password=****;Timeout=3",
        "export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENG, export AWS_SECRET_ACCESS_KEY=****",
      })
  void aSecretInsideATextIsStarredOut(String text, String masked) {
    assertThat(mask("UserData", text).asText()).contains(masked);
    assertThat(mask("UserData", text)).isInstanceOf(Value.Secret.class);
  }

  @Test
  void aPrivateKeyIsMaskedToItsEnd() {
    String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----";
    assertThat(mask("Data", "a\n" + key + "\nb").asText()).contains("a\n****\nb");
  }

  @Test
  void theValueOfANamedPairIsMaskedByTheNameBesideIt() {
    Map<String, Value> pair = new LinkedHashMap<>();
    pair.put("Name", new Value.Text("DB_PASSWORD", AT));
    pair.put("Value", new Value.Text("hunter22", AT));
    Value.Mapping attributes =
        new Value.Mapping(
            Map.of("Environment", new Value.Sequence(List.of(new Value.Mapping(pair, AT)), AT)),
            AT);
    Resource resource =
        new Resource(
            "a#b", "AWS::ECS::TaskDefinition", "b", "cloudformation", attributes, List.of(), AT);
    assertThat(Masking.masked(resource).toString())
        .doesNotContain("hunter22")
        .contains("DB_PASSWORD");
  }

  @Test
  void theUnitOfATokensLifeIsNoSecret() {
    assertThat(mask("RefreshToken", "hours").asText()).contains("hours");
    assertThat(mask("RefreshToken", "hours7").asText()).contains("****");
  }

  @Test
  void whatIsKeptAsJsonIsMaskedAsAWhole() {
    assertThat(mask("SecretString", "{\"word\": \"hunter22\"}").asText()).contains("****");
  }

  private static Value joined(String before, String after) {
    return new Value.Joined(
        List.of(
            new Value.Text(before, AT),
            new Value.Unknown("no default", AT),
            new Value.Text(after, AT)),
        AT);
  }

  @Test
  void theLiteralPartsOfAJoinedSecretAreMasked() {
    Value masked = Masking.masked("DB_PASSWORD", joined("ward-", "-hunter2"));
    assertThat(masked.toString())
        .contains("no default")
        .doesNotContain("hunter2")
        .doesNotContain("ward-");
  }

  @Test
  void aJoinedPointerToASecretStays() {
    Value pointer = joined("{{resolve:secretsmanager:", ":SecretString:password}}");
    assertThat(Masking.masked("DB_PASSWORD", pointer)).isSameAs(pointer);
  }

  @Test
  void whatOnlySeparatesUnknownPartsStays() {
    Value separated = joined("", "-");
    assertThat(Masking.masked("DB_PASSWORD", separated)).isEqualTo(separated);
  }

  @Test
  void aPasswordThatGoesOnAfterAnUnknownPartIsMaskedToItsEnd() {
    Value masked = Masking.masked("Store", joined("Server=a;Password=", "-hunter2;Timeout=3"));
    assertThat(masked.toString()).doesNotContain("hunter2").contains("****;Timeout=3");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"dbPassword\": \"hunter\\\"22\", \"host\": \"a\"} | {\"dbPassword\": \"****\", \"host\": \"a\"}",
        "{\\\"token\\\":\\\"hunter22\\\",\\\"a\\\":1} | {\\\"token\\\":\\\"****\\\",\\\"a\\\":1}"
      })
  void aSecretMemberOfJsonTextIsStarredOut(String text, String masked) {
    assertThat(mask("Config", text).asText()).contains(masked);
  }

  @Test
  void theManifestThatKubectlAppliedLastIsMaskedAsAWhole() {
    String name = "kubectl.kubernetes.io/last-applied-configuration";
    assertThat(mask(name, "{\"stringData\": {\"plain\": \"hunter22\"}}"))
        .isEqualTo(new Value.Secret("manifest", "****", AT));
  }

  @Test
  void namesThatHoldSecretsAreMaskedAndStayApart() {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put("password=hunter22", new Value.Text("a", AT));
    entries.put("password=hunter23", new Value.Text("b", AT));
    Value.Mapping masked = (Value.Mapping) Masking.masked("data", new Value.Mapping(entries, AT));
    assertThat(masked.entries().keySet()).containsExactly("password=****", "password=**** 2");
  }

  @Test
  void aKeyIsMentionedUnlessItMayBeASecret() {
    assertThat(Masking.mention("Resources")).isEqualTo("key \"Resources\"");
    assertThat(Masking.mention("DB_PASSWORD")).isEqualTo("key \"DB_PASSWORD\"");
    assertThat(Masking.mention("AKIA" + "Q3EGRTB7ZKWM4YXP")).isEqualTo("a key");
    assertThat(Masking.mention("password=hunter22")).isEqualTo("a key");
    assertThat(Masking.mention("a".repeat(200))).isEqualTo("a key");
  }

  @Test
  void allThatAKubernetesSecretHoldsIsMaskedWhateverItIsCalled() {
    Value.Mapping data = new Value.Mapping(Map.of("plain", new Value.Text("hunter22", AT)), AT);
    Value.Mapping attributes =
        new Value.Mapping(
            Map.of("kind", new Value.Text("Secret", AT), "stringData", data, "data", data), AT);
    Resource resource =
        new Resource("a#b", "v1/Secret", "b", "kubernetes", attributes, List.of(), AT);
    assertThat(Masking.masked(resource).toString()).doesNotContain("hunter22").contains("plain");
  }

  @Test
  void whatAVaultKeepsIsMaskedAndWhatStandsBesideItIsNot() {
    Value kept =
        new Value.Mapping(
            Map.of("value", new Value.Text("hunter22", AT), "contentType", new Value.Text("x", AT)),
            AT);
    Value.Mapping attributes = new Value.Mapping(Map.of("properties", kept), AT);
    Resource resource =
        new Resource(
            "a#b", "Microsoft.KeyVault/vaults/secrets", "b", "arm", attributes, List.of(), AT);
    assertThat(Masking.masked(resource).attributes().entries().get("properties"))
        .isEqualTo(
            new Value.Mapping(
                Map.of(
                    "value",
                    new Value.Secret("kept-secret", "****", AT),
                    "contentType",
                    new Value.Text("x", AT)),
                AT));
  }

  @Test
  void aResourceWithoutSecretsStaysTheSameObject() {
    Value.Mapping attributes = new Value.Mapping(Map.of("Name", new Value.Text("images", AT)), AT);
    Resource resource =
        new Resource("a#b", "AWS::S3::Bucket", "b", "cloudformation", attributes, List.of(), AT);
    assertThat(Masking.masked(resource)).isSameAs(resource);
  }

  @Property
  void maskingNeverFailsAndMasksOnlyOnce(@ForAll String name, @ForAll String text) {
    Value once = mask(name, text);
    Value twice = Masking.masked(name, new Value.Text(once.asText().orElseThrow(), AT));
    assertThat(twice.asText()).isEqualTo(once.asText());
  }
}
