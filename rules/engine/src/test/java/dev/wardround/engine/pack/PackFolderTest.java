package dev.wardround.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {
  private static final FieldTypes TYPES = FieldTypes.builtIn();
  private static final String RULE =
      """
      id: aws-sqs-key
      title: Queues have a key
      severity: high
      kind: AWS::SQS::Queue
      pass: has(resource.KmsMasterKeyId)
      message: name + ' has none'
      satisfies: 45 CFR 164.312(a)(2)(iv)
      because: Messages hold patient data.
      fix: {cli: do it}
      """;

  @TempDir Path root;

  private void rule(String folder, String text) throws IOException {
    Path file = root.resolve(folder).resolve("rule.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aFolderIsARuleAndComesBackFromThePacksBytes() throws Exception {
    rule("aws/sqs/key", RULE);
    Pack pack = Pack.of(PackFolder.at(root).compile("mine", TYPES).toBytes());
    assertThat(pack.name()).isEqualTo("mine");
    assertThat(pack.entries()).hasSize(1);
    PackRule rule = pack.rule(pack.entries().get(0));
    assertThat(rule.rule().id()).isEqualTo("aws-sqs-key");
    assertThat(rule.rule().fix()).containsEntry("cli", "do it");
    assertThat(rule.byKind()).containsOnlyKeys("AWS::SQS::Queue");
  }

  @Test
  void theSameFolderGivesTheSameBytes() throws Exception {
    rule("aws/sqs/key", RULE);
    byte[] once = PackFolder.at(root).compile("mine", TYPES).toBytes();
    assertThat(PackFolder.at(root).compile("mine", TYPES).toBytes()).isEqualTo(once);
  }

  @Test
  void theFolderNamesTheRule() throws IOException {
    rule("aws/sqs/other", RULE);
    assertThatThrownBy(() -> PackFolder.at(root).compile("mine", TYPES))
        .hasMessageContaining("rule.yaml:1: the folder makes this \"aws-sqs-other\"");
  }

  @Test
  void aMisspeltKeyIsToldWithItsLine() throws IOException {
    rule("aws/sqs/key", RULE.replace("severity:", "severty:"));
    assertThatThrownBy(() -> PackFolder.at(root).compile("mine", TYPES))
        .hasMessageContaining("rule.yaml:3: \"severty\" is not known here: did you mean severity?");
  }

  @Test
  void aMisspeltKindIsToldWithTheOneMeant() throws IOException {
    rule("aws/sqs/key", RULE.replace("AWS::SQS::Queue", "AWS::SQS::Queu"));
    assertThatThrownBy(() -> PackFolder.at(root).compile("mine", TYPES))
        .hasMessageContaining("did you mean AWS::SQS::Queue?");
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    rule("aws/sqs/key", RULE.replace("KmsMasterKeyId", "KmsMasterKey"));
    rule("aws/sqs/next", "id: aws-sqs-next\n");
    assertThatThrownBy(() -> PackFolder.at(root).compile("mine", TYPES))
        .hasMessageContaining("rule.yaml:5: pass: ")
        .hasMessageContaining("did you mean KmsMasterKeyId?")
        .hasMessageContaining("\"title\" is missing");
  }

  @Test
  void aRetiredRuleKeepsItsFolderAndIsNotRun() throws Exception {
    rule("aws/sqs/key", "id: aws-sqs-key\ntitle: Queues have a key\nretired: AWS does it\n");
    assertThat(PackFolder.at(root).compile("mine", TYPES).entries()).isEmpty();
  }

  @Test
  void bytesOfAnotherFormAreRefused() {
    assertThatThrownBy(() -> Pack.of(new byte[40]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version");
  }
}
