package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.EvidenceJudge.Opinion;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static final String CORE = "org.apache.logging.log4j:log4j-core";

  @Test
  void whatBothSayIsOneWithBothSources() throws AdvisoryException {
    List<Vulnerability> found = joined(CORE, "2.14.1", "CVE-2021-44228");
    List<Vulnerability> log4shell =
        found.stream().filter(v -> v.id().equals("CVE-2021-44228")).toList();
    assertThat(log4shell).hasSize(1);
    assertThat(log4shell.get(0).confidence()).isEqualTo(Confidence.EXACT);
    assertThat(log4shell.get(0).source()).startsWith("OSV/").endsWith(", NVD/CPE");
  }

  @Test
  void anAliasIsTheSameVulnerability() throws AdvisoryException {
    String name = "com.fasterxml.jackson.core:jackson-databind";
    Vulnerability known =
        joined(name, "2.9.8", "CVE-0-0").stream()
            .filter(v -> !v.aliases().isEmpty())
            .findFirst()
            .orElseThrow();
    List<Vulnerability> found = joined(name, "2.9.8", known.aliases().get(0));
    assertThat(only(found, known.id()).source()).endsWith(", NVD/CPE");
    assertThat(found).extracting(Vulnerability::id).doesNotContain(known.aliases().get(0));
  }

  @Test
  void aNameThatContradictsThePackageUrlSaysSoAndStaysAGuess() throws AdvisoryException {
    Vulnerability guess = only(joined(CORE, "2.17.1", "CVE-2021-44228"), "CVE-2021-44228");
    assertThat(guess.confidence()).isEqualTo(Confidence.GUESS);
    assertThat(guess.reason())
        .startsWith("by its name; contradicted: by package URL, OSV/")
        .endsWith(" does not list this version");
  }

  @Test
  void aNameThatAdvisoriesDoNotKnowIsAGuess() throws AdvisoryException {
    Vulnerability guess = only(joined("it:nobody", "1", "CVE-2021-44228"), "CVE-2021-44228");
    assertThat(guess.confidence()).isEqualTo(Confidence.GUESS);
    assertThat(guess.reason())
        .isEqualTo("by its name; advisories by package URL do not name this package");
  }

  @Test
  void whatIsKnownToBeExploitedStaysSoWhoeverSaysIt() throws AdvisoryException {
    assertThat(only(joined(CORE, "2.14.1", "CVE-2021-44228"), "CVE-2021-44228").knownExploited())
        .isTrue();
  }

  private static Vulnerability only(List<Vulnerability> found, String id) {
    return found.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
  }

  /** What advisories say of a component, joined with a judge of names who says one thing. */
  private static List<Vulnerability> joined(String name, String version, String id)
      throws AdvisoryException {
    String purl = "pkg:maven/" + name.replace(':', '/') + "@" + version;
    Component component =
        new Component(
            purl,
            "Maven",
            name,
            version,
            Certainty.EXACT,
            Scope.SHIPPED,
            List.of(),
            Location.of("pom.xml", 1, 0));
    Inventory found =
        new Inventory(
            List.of("."),
            1,
            List.of(),
            List.of(component),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    Database database = new Database(List.of(AdvisoryIndex.embedded()), "built-in");
    Opinion opinion = new Opinion(List.of(byName(purl, id)), List.of(), "2026-08-22");
    return database.joined(database.matched(found), opinion).vulnerabilities();
  }

  private static Vulnerability byName(String purl, String id) {
    return new Vulnerability(
        purl,
        id,
        List.of(),
        "critical",
        10,
        "",
        List.of(),
        List.of(),
        "",
        true,
        "2021-12-24",
        "NVD/CPE",
        Confidence.GUESS,
        "by its name");
  }
}
