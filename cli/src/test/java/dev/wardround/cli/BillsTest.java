package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bills of materials, VEX documents and the local Maven repository, as a user types them. */
class BillsTest {
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";

  private static final String POM =
      """
      <project><groupId>org.clinic</groupId><artifactId>intake</artifactId><version>1</version>
      <dependencies><dependency>
        <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
      </dependency></dependencies></project>
      """;

  @TempDir private Path directory;
  private Desk desk;

  @BeforeEach
  void aFunctionNeedsLog4jByAnotherLibrary() {
    desk =
        Desk.at(directory)
            .with("src/pom.xml", POM.formatted("org.clinic", "log", "2"))
            .with("m2/org/clinic/log/2/log-2.pom", log())
            .with(
                "m2/org/apache/logging/log4j/log4j-core/2.14.1/log4j-core-2.14.1.pom",
                "<project><artifactId>log4j-core</artifactId></project>");
  }

  private static String log() {
    return POM.formatted("org.apache.logging.log4j", "log4j-core", "2.14.1")
        .replace("intake", "log");
  }

  @Test
  void theLocalRepositoryTellsWhatAPomBringsIn() {
    assertThat(scan("src", "--maven-repository", "m2").components())
        .filteredOn(each -> each.purl().equals(LOG4J))
        .extracting(Component::via)
        .containsExactly(List.of("org.clinic:log@2"));
    assertThat(scan("src", "--maven-repository", "none").components()).hasSize(1);
    assertThat(desk.run("scan", "src", "--maven-repository", "gone").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatOneScanWritesAnotherReadsBack() {
    Report scanned = scan("src", "--maven-repository", "m2");
    for (String bill : List.of("out/bom.cdx.json", "out/bom.spdx.json")) {
      desk.with(bill, "");
      assertThat(desk.run("scan", "src", "--maven-repository", "m2", "-o", bill).code())
          .isEqualTo(ExitCode.CLEAN);
      Report again = scan(bill);
      assertThat(again.vulnerabilities()).isEqualTo(scanned.vulnerabilities()).isNotEmpty();
      assertThat(again.components())
          .extracting(each -> each.purl() + each.via())
          .containsExactlyElementsOf(
              scanned.components().stream().map(each -> each.purl() + each.via()).toList());
    }
  }

  @Test
  void whatADocumentRulesOutIsNoFindingAndIsTold() {
    desk.with(
        "vex.json",
        """
        {"@context": "https://openvex.dev/ns/v0.2.0", "statements": [
          {"vulnerability": {"name": "CVE-2021-44228"}, "status": "not_affected",
           "justification": "vulnerable_code_not_present", "products": [{"@id": "%s"}]}]}
        """
            .formatted(LOG4J));
    Report without = scan("src", "--maven-repository", "m2");
    Report with = scan("src", "--maven-repository", "m2", "--vex", "vex.json");
    assertThat(without.vulnerabilities()).extracting(Vulnerability::id).contains("CVE-2021-44228");
    assertThat(with.vulnerabilities())
        .hasSize(without.vulnerabilities().size() - 1)
        .extracting(Vulnerability::id)
        .doesNotContain("CVE-2021-44228");
    assertThat(with.findings()).hasSize(without.findings().size() - 1);
    assertThat(with.coverage())
        .filteredOn(each -> each.target().equals(LOG4J))
        .extracting(each -> each.reason())
        .containsExactly(
            "CVE-2021-44228 does not affect it, as vex.json says: vulnerable_code_not_present");
    desk.with("broken.json", "{");
    assertThat(desk.run("scan", "src", "--vex", "broken.json").code()).isEqualTo(ExitCode.USAGE);
  }

  private Report scan(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "scan";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "-o";
    all[all.length - 1] = "json";
    return desk.run(all).report();
  }
}
