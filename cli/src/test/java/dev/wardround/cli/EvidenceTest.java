package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.cli.Desk.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second judge, from its own folder of jars to the report. */
class EvidenceTest {
  private static final String POM =
      """
      <project>
        <dependencies>
          <dependency>
            <groupId>org.apache.logging.log4j</groupId>
            <artifactId>log4j-core</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
      </project>
      """;

  @TempDir Path directory;
  private Desk desk;
  private Path advisories;

  @BeforeEach
  void itsJarsAndRecordsAreThere() {
    String jars = System.getProperty("wardround.dependency-check", "");
    assumeTrue(!jars.isEmpty() && Files.isDirectory(Path.of(jars)), "its module is not built");
    advisories =
        Path.of(System.getProperty("wardround.shared", "../../shared")).resolve("advisories");
    assumeTrue(Files.isDirectory(advisories.resolve("nvd")), "no NVD records beside the checkout");
    desk = Desk.at(directory).with("pom.xml", POM.formatted("2.14.1"));
  }

  private Said fetch() {
    return desk.run(
        "db",
        "nvd",
        "--feed",
        advisories.resolve("nvd").toUri().toString(),
        "--known-exploited",
        advisories.resolve("kev/known_exploited_vulnerabilities.json").toUri().toString(),
        "--dependency-check-data",
        "nvd");
  }

  @Test
  void bothJudgesAreNamedOnceForOneVulnerability() throws IOException {
    assertThat(fetch().code()).isEqualTo(ExitCode.CLEAN);
    Said said =
        desk.run(
            "scan", "pom.xml", "--dependency-check-data", "nvd", "--fail-on", "high", "-o", "json");
    assertThat(said.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(said.out()).contains(", NVD/CPE\"").contains("\"nvd\"");
    assertThat(said.out().split("\"id\" ?: ?\"CVE-2021-44228\"", -1)).hasSize(2);
  }

  @Test
  void withoutDataTheReportSaysThatItCouldNotBeChecked() {
    Said said = desk.run("scan", "pom.xml", "--dependency-check", "-o", "json");
    assertThat(said.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(said.out()).contains("could not be checked: there is no database");
    assertThat(desk.run("scan", "pom.xml", "--dependency-check", "--strict").code())
        .isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void itIsNotAskedWhereNobodyWantsIt() {
    assertThat(fetch().code()).isEqualTo(ExitCode.CLEAN);
    Said said =
        desk.run(
            "scan",
            "pom.xml",
            "--no-dependency-check",
            "--dependency-check-data",
            "nvd",
            "-o",
            "json");
    assertThat(said.out()).doesNotContain("NVD/CPE").doesNotContain("dependency-check");
  }
}
