package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedIndexTest {
  private static final LocalDate BUILT = LocalDate.parse("2026-11-25");
  private static final Map<String, String> SNAPSHOTS =
      Map.of(
          "Maven", "2024-12-16",
          "npm", "2024-11-25",
          "NuGet", "2024-12-02",
          "PyPI", "2026-07-23",
          "Go", "2026-08-21",
          "crates.io", "2026-08-21",
          "RubyGems", "2026-08-22",
          "Packagist", "2026-08-06");

  /** To take in newer records, copy the file that this test leaves over the resource. */
  @Test
  void isWhatTheBuilderMakesOfTheSharedRecords() throws IOException, AdvisoryException {
    Path shared = Path.of(System.getProperty("wardround.shared", "")).resolve("advisories");
    assumeTrue(Files.isDirectory(shared.resolve("osv")), "no shared folder of advisories");
    Path rebuilt = Path.of("target", "advisories.idx");
    IndexBuilder builder = new IndexBuilder(BUILT);
    SNAPSHOTS.forEach((ecosystem, date) -> builder.snapshot(ecosystem, LocalDate.parse(date)));
    BuildResult result =
        builder
            .osv(shared.resolve("osv"))
            .knownExploited(shared.resolve("kev/known_exploited_vulnerabilities.json"))
            .write(rebuilt);
    assertThat(result.problems()).isEmpty();
    assertThat(result.records()).isEqualTo(24_988);
    assertThat(Files.readAllBytes(rebuilt)).isEqualTo(resource("advisories.idx"));
  }

  @Test
  void everyByteOfItCanBeRead() throws AdvisoryException {
    assertThat(AdvisoryIndex.embedded().all()).hasSizeGreaterThan(25_000);
  }

  @Test
  void saysHowOldItIsAndWhatItHolds() throws AdvisoryException {
    IndexInfo info = AdvisoryIndex.embedded().info();
    assertThat(info.date()).isEqualTo("2026-08-21");
    assertThat(info.ageInDays(LocalDate.parse("2026-08-31"))).isEqualTo(10);
    assertThat(info.exploitedVersion()).isEqualTo("2026.03.13");
    assertThat(info.exploitedCount()).isEqualTo(1542);
    assertThat(info.ecosystems())
        .extracting(IndexInfo.Ecosystem::name)
        .containsExactly(
            "Maven", "npm", "PyPI", "Go", "NuGet", "RubyGems", "Packagist", "crates.io");
    assertThat(info.ecosystems())
        .filteredOn(ecosystem -> ecosystem.name().equals("npm"))
        .extracting(IndexInfo.Ecosystem::snapshot)
        .containsExactly("2024-11-25");
  }

  @Test
  void isSmallEnoughToShip() throws IOException {
    assertThat(resource("advisories.idx")).hasSizeLessThan(4 << 20);
  }

  @Test
  void carriesTheAttributionThatItsSourcesAskFor() throws IOException {
    String attribution = new String(resource("advisories-ATTRIBUTION.txt"), StandardCharsets.UTF_8);
    assertThat(attribution)
        .contains(
            "Contains data from the GitHub Advisory Database"
                + " (github.com/github/advisory-database), the PyPA Advisory Database"
                + " (github.com/pypa/advisory-database) and the Go Vulnerability Database"
                + " (vuln.go.dev), licensed under CC-BY-4.0"
                + " (creativecommons.org/licenses/by/4.0); format converted where marked.")
        .contains(
            "This product uses data from the NVD API but is not endorsed or certified by the NVD.");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AdvisoryIndex.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
