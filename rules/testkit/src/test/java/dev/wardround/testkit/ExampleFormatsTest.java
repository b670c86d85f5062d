package dev.wardround.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.pack.RuleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleFormatsTest {
  private static final String RULE =
      """
      id: aws-sqs-own-key
      title: Messages are encrypted
      severity: low
      kind: AWS::SQS::Queue
      pass: resource.KmsMasterKeyId != ''
      message: "'not encrypted'"
      satisfies: [45 CFR 164.312(a)(2)(iv)]
      because: They wait in the queue.
      fix: {any: Name a key.}
      """;

  @TempDir Path folder;

  private List<String> problems(String reasons, String... examples) throws Exception {
    for (String example : examples) {
      Path place = folder.resolve(example);
      Files.createDirectories(java.util.Objects.requireNonNull(place.getParent()));
      Files.writeString(place, "Resources: {}");
    }
    Path rule = Files.writeString(folder.resolve("rule.yaml"), RULE + reasons);
    RuleFile file = RuleFile.read(rule, "rule.yaml", "aws-sqs-own-key");
    return ExampleFormats.problems(file, Example.of(folder));
  }

  @Test
  void twoFormatsAndAnUnknownAreEnough() throws Exception {
    assertThat(
            problems(
                "",
                "bad/template.yaml",
                "bad/main.tf",
                "good/template.yaml",
                "good/main.tf",
                "unknown/main.tf"))
        .isEmpty();
  }

  @Test
  void aFormatWithoutAGoodExampleDoesNotCount() throws Exception {
    assertThat(
            problems(
                "", "bad/template.yaml", "bad/main.tf", "good/template.yaml", "unknown/main.tf"))
        .containsExactly(
            "bad and good examples stand in [CloudFormation] only; \"one-format\" may say why");
  }

  @Test
  void yamlAndJsonOfOneTemplateAreOneFormat() throws Exception {
    assertThat(
            problems(
                "one-format: there is no other",
                "bad/template.yaml",
                "bad/template.json",
                "good/template.yaml",
                "good/template.json",
                "unknown/template.json"))
        .isEmpty();
  }

  @Test
  void whatIsMissingMayBeExplained() throws Exception {
    assertThat(
            problems(
                "one-format: there is no other\nnever-unknown: it is written out",
                "bad/live.json",
                "good/live.json"))
        .isEmpty();
  }

  @Test
  void whatIsMissingWithoutAReasonIsAProblem() throws Exception {
    assertThat(problems("", "bad/main.tf"))
        .containsExactly(
            "no format has an example that is bad and one that is good",
            "it has no example that is unknown; \"never-unknown\" may say why");
  }

  @Test
  void aReasonThatExplainsNothingIsAProblem() throws Exception {
    assertThat(
            problems(
                "one-format: there is no other\nnever-unknown: it is written out",
                "bad/template.yaml",
                "bad/main.tf",
                "good/template.yaml",
                "good/main.tf",
                "unknown/main.tf"))
        .containsExactly(
            "\"one-format\" is idle: bad and good examples stand in [CloudFormation, Terraform]",
            "\"never-unknown\" is idle: there is an example that is unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "live.json, saved inventory",
    "plan.json, Terraform plan",
    "main.tf, Terraform",
    "serverless.yml, Serverless Framework",
    "template.json, CloudFormation",
    "template.yaml, CloudFormation"
  })
  void aFormatIsKnownByTheFile(String name, String format) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "{}");
    assertThat(ExampleFormats.format(file)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"service.yaml, Kubernetes", "service.json, Kubernetes JSON"})
  void aManifestIsKnownByItsApiVersion(String name, String format) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "{apiVersion: v1}");
    assertThat(ExampleFormats.format(file)).isEqualTo(format);
  }
}
