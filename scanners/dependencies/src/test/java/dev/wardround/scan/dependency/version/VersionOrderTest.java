package dev.wardround.scan.dependency.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VersionOrderTest {

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvFileSource(resources = "published-vectors.csv", numLinesToSkip = 1)
  void publishedVectorsHold(VersionOrder order, String left, String relation, String right) {
    int expected = relation.equals("<") ? -1 : relation.equals("=") ? 0 : 1;
    assertThat(order.order(left, right)).isEqualTo(OptionalInt.of(expected));
    assertThat(order.order(right, left)).isEqualTo(OptionalInt.of(-expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NPM, latest",
    "NPM, 1.2.3.4",
    "NPM, git+ssh://host",
    "NPM, 1.0.0-a..b",
    "PYPI, 2004d-bazaar",
    "PYPI, 1.0+",
    "PYPI, 1.0+a..b",
    "PYPI, french toast",
    "PYPI, 1.0++1",
    "GO, master",
    "GO, (devel)",
    "NUGET, 1.2.3.4.5",
    "NUGET, *",
    "NUGET, 1.0-",
    "RUBYGEMS, junk",
    "RUBYGEMS, 1..2",
    "RUBYGEMS, 1.0_2",
    "RUBYGEMS, 1.",
    "PACKAGIST, dev-main",
    "PACKAGIST, 1.0-feature",
    "PACKAGIST, self.version",
    "CARGO, *",
    "CARGO, x.y.z"
  })
  void whatIsNoVersionHasNoOrder(VersionOrder order, String text) {
    assertThat(order.parse(text)).isEmpty();
    assertThat(order.order(text, "1.0.0")).isEmpty();
    assertThat(order.order("1.0.0", text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void emptyAndOverlongTextsAreNoVersions(VersionOrder order) {
    assertThat(order.parse("")).isEmpty();
    assertThat(order.parse("  ")).isEmpty();
    assertThat(order.parse("1.".repeat(200) + "0")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void asComparatorSortsWhatIsNoVersionFirst(VersionOrder order) {
    List<String> versions = new ArrayList<>(List.of("2.0", "10.0", "", "1.0"));
    versions.sort(order);
    assertThat(versions).containsExactly("", "1.0", "2.0", "10.0");
  }

  @ParameterizedTest
  @EnumSource
  void numbersOfAnyLengthAreCompared(VersionOrder order) {
    String large = "1." + "9".repeat(40);
    String larger = "1.1" + "0".repeat(40);
    assertThat(order.order(large, larger)).hasValue(-1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Maven, MAVEN",
    "npm, NPM",
    "PyPI, PYPI",
    "pypi, PYPI",
    "Go, GO",
    "NuGet, NUGET",
    "RubyGems, RUBYGEMS",
    "Packagist, PACKAGIST",
    "crates.io, CARGO",
    "Maven:https://repo.example.com, MAVEN"
  })
  void ecosystemsAreFoundByTheNamesOfOsv(String ecosystem, VersionOrder order) {
    assertThat(VersionOrder.forEcosystem(ecosystem)).contains(order);
  }

  @Test
  void anUnknownEcosystemHasNoOrder() {
    assertThat(VersionOrder.forEcosystem("Debian:12")).isEmpty();
    assertThat(VersionOrder.forEcosystem("")).isEmpty();
  }
}
