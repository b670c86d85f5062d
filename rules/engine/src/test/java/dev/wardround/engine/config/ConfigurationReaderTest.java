package dev.wardround.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.engine.graph.Scope;
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
                Optional.of("high")));
  }

  @Test
  void anEmptyFileSaysNothing() throws ConfigurationException {
    assertThat(ConfigurationReader.read("wardround.yml", "")).isEqualTo(Configuration.NONE);
  }

  @Test
  void aMisspeltKeyIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> ConfigurationReader.read("wardround.yml", "skipp: [a]"))
        .hasMessage(
            "wardround.yml: \"skipp\" is no key of the file: patient-data, only, skip, fail-on");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() {
    assertThatThrownBy(() -> ConfigurationReader.read("wardround.yml", "only: [a\nskip: b"))
        .hasMessageStartingWith("wardround.yml:2: not valid YAML");
  }
}
