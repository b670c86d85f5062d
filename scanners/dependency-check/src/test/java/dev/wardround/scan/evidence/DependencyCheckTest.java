package dev.wardround.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.EvidenceJudge;
import dev.wardround.inventory.EvidenceJudge.Feeds;
import dev.wardround.inventory.EvidenceJudge.Opinion;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCheckTest {
  @TempDir static Path data;

  @TempDir Path empty;

  private final EvidenceJudge judge = new DependencyCheck();

  /** NVD's records of the labelled inputs, in the engine's own form. */
  private void fetched() throws IOException {
    Path advisories =
        Path.of(System.getProperty("wardround.shared", "../../../shared")).resolve("advisories");
    assumeTrue(Files.isDirectory(advisories.resolve("nvd")), "no NVD records beside the checkout");
    if (Files.exists(data.resolve("odc.mv.db"))) {
      return;
    }
    judge.update(
        data,
        new Feeds(
            advisories.resolve("nvd").toUri().toString(),
            advisories.resolve("kev/known_exploited_vulnerabilities.json").toUri().toString(),
            ""));
  }

  @Test
  void aKnownVulnerabilityIsFoundByNameWithItsEvidence() throws IOException {
    fetched();
    Opinion opinion =
        judge.judge(
            data,
            List.of(
                component("org.apache.logging.log4j:log4j-core", "2.14.1", Certainty.EXACT),
                component("commons-io:commons-io", "2.16.1", Certainty.EXACT)));
    assertThat(opinion.statuses()).extracting(ScanStatus::outcome).containsExactly(Outcome.READ);
    assertThat(opinion.vulnerabilities())
        .extracting(Vulnerability::purl)
        .containsOnly("pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1");
    Vulnerability log4shell =
        opinion.vulnerabilities().stream()
            .filter(v -> v.id().equals("CVE-2021-44228"))
            .findFirst()
            .orElseThrow();
    assertThat(log4shell.knownExploited()).isTrue();
    assertThat(log4shell.severity()).isEqualTo("critical");
    assertThat(log4shell.fixedVersions()).containsExactly("2.15.0");
    assertThat(log4shell.confidence()).isEqualTo(Confidence.GUESS);
    assertThat(log4shell.source()).isEqualTo("NVD/CPE");
    assertThat(log4shell.reason())
        .isEqualTo(
            "Dependency-Check takes it for NVD's product apache:log4j by its name, confidence highest");
  }

  @Test
  void theSameQuestionGetsTheSameAnswer() throws IOException {
    fetched();
    List<Component> asked =
        List.of(
            component("org.apache.logging.log4j:log4j-core", "2.14.1", Certainty.EXACT),
            component("org.apache.logging.log4j:log4j-api", "2.14.1", Certainty.EXACT));
    assertThat(judge.judge(data, asked)).isEqualTo(judge.judge(data, asked));
  }

  @Test
  void withoutADatabaseNothingCountsAsChecked() {
    Opinion opinion = judge.judge(empty, List.of(component("a:b", "1", Certainty.EXACT)));
    assertThat(opinion.vulnerabilities()).isEmpty();
    ScanStatus status = opinion.statuses().get(0);
    assertThat(status.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(status.reason()).startsWith("could not be checked: there is no database");
    assertThat(status.remedy()).contains("wardround db nvd");
  }

  @Test
  void aBrokenDatabaseIsAStatus() throws IOException {
    Files.writeString(empty.resolve("odc.mv.db"), "no database");
    Opinion opinion = judge.judge(empty, List.of(component("a:b", "1", Certainty.EXACT)));
    assertThat(opinion.vulnerabilities()).isEmpty();
    assertThat(opinion.statuses()).extracting(ScanStatus::outcome).containsExactly(Outcome.FAILED);
    assertThat(opinion.statuses().get(0).reason()).startsWith("could not be checked: ");
  }

  @Test
  void whatHasNoExactVersionIsToldNotJudged() throws IOException {
    fetched();
    Component guessed =
        component("org.apache.logging.log4j:log4j-core", "2.14.1", Certainty.LOWER_BOUND);
    Opinion opinion = judge.judge(data, List.of(guessed));
    assertThat(opinion.vulnerabilities()).isEmpty();
    assertThat(opinion.statuses())
        .extracting(ScanStatus::outcome)
        .containsExactly(Outcome.PARTLY_READ);
  }

  @Test
  void theJudgeIsFoundByItsInterface() {
    assertThat(ServiceLoader.load(EvidenceJudge.class).findFirst()).isPresent();
  }

  private static Component component(String name, String version, Certainty certainty) {
    return new Component(
        "pkg:maven/" + name.replace(':', '/') + "@" + version,
        "Maven",
        name,
        version,
        certainty,
        Scope.SHIPPED,
        List.of(),
        Location.of("pom.xml", 1, 0));
  }
}
