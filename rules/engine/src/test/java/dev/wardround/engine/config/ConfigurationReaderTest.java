package dev.wardround.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.engine.gate.Suppression;
import dev.wardround.engine.graph.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {
  @Test
  void everyKeyIsRead() throws ConfigurationException {
    String text =
        "patient-data:\n  stores: [images*]\n  none: [demo]\nonly: ['aws-*']\nskip: [x]\nfail-on: high\n";
    assertThat(ConfigurationReader.read("wardround.yml", text))
        .isEqualTo(
            new Configuration(
                new Scope(List.of("images*"), List.of("demo")),
                List.of("aws-*"),
                List.of("x"),
                Optional.of("high"),
                List.of()));
  }

  @Test
  void aSuppressionNamesItsReasonItsOwnerAndItsLastDay() throws ConfigurationException {
    String text =
        """
        suppressions:
          - {finding: aws-lambda-*, subject: intake, reason: moves in May, owner: ward team, expires: 2027-05-31}
        """;
    assertThat(ConfigurationReader.read("wardround.yml", text).suppressions())
        .containsExactly(
            new Suppression(
                "aws-lambda-*", "intake", "moves in May", "ward team", LocalDate.of(2027, 5, 31)));
  }

  @Test
  void aSuppressionWithoutAnOwnerIsRefused() {
    String text = "suppressions: [{finding: a, reason: b, expires: 2027-05-31}]";
    assertThatThrownBy(() -> ConfigurationReader.read("wardround.yml", text))
        .hasMessage("wardround.yml: a suppression lacks its \"owner\": who answers for it");
  }

  @Test
  void anEmptyFileSaysNothing() throws ConfigurationException {
    assertThat(ConfigurationReader.read("wardround.yml", "")).isEqualTo(Configuration.NONE);
  }

  @Test
  void aMisspeltKeyIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> ConfigurationReader.read("wardround.yml", "skipp: [a]"))
        .hasMessage(
            "wardround.yml: \"skipp\" is no key of the file: patient-data, only, skip, fail-on, suppressions");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    assertThatThrownBy(() -> ConfigurationReader.read("wardround.yml", "only: [a\nskip: b"))
        .hasMessageStartingWith("wardround.yml:2: not valid YAML");
  }
}
