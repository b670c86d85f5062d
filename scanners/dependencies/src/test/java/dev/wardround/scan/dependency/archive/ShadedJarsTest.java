package dev.wardround.scan.dependency.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.AdvisoryIndex;
import dev.wardround.scan.dependency.advisory.Matcher;
import dev.wardround.scan.dependency.component.Scan;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real vulnerable libraries, merged, moved and cut down, with all metadata left out. They come from
 * the local repository of Maven; {@code -Dwardround.jars=DIR:DIR} names others. {@code
 * src/test/scripts/fetch-jars.sh} brings those that are missing, as it does in CI, where the tests
 * may not be left out.
 */
class ShadedJarsTest {
  private static final int FEWEST = 20;

  @TempDir Path directory;

  /** One line of the table. */
  private record Case(
      String coordinates, String version, String vulnerability, String treatment, String entry) {
    static Case of(String line) {
      String[] words = line.split(" ", -1);
      return new Case(words[0], words[1], words[2], words[3], words.length > 4 ? words[4] : "");
    }

    Shading shaded(Path jar) throws IOException {
      Shading library = Shading.of(jar);
      return switch (treatment) {
        case "merged" -> library;
        case "moved" -> library.relocated("org/clinic/hidden");
        case "cut" -> library.minimised(entry).relocated("c");
        default -> throw new IllegalArgumentException(treatment);
      };
    }
  }

  @Test
  void nineOfTenVulnerableLibrariesAreFoundInShadedJars() throws Exception {
    List<Case> there = cases("shaded-jars.txt");
    require(there.size() >= FEWEST);
    List<String> missed = new ArrayList<>();
    for (Case each : there) {
      List<Component> found = components(each.shaded(jar(each).orElseThrow()).jar());
      if (!vulnerabilities(found).contains(each.vulnerability())) {
        missed.add(each + " in " + described(found));
      }
    }
    assertThat(missed.size() * 10).as("%s", missed).isLessThanOrEqualTo(there.size());
  }

  @Test
  void noVulnerabilityIsSeenInLibrariesThatHaveNone() throws Exception {
    List<Case> there = cases("clean-jars.txt");
    require(there.size() >= 10);
    List<String> flagged = new ArrayList<>();
    for (Case each : there) {
      List<Component> found = components(each.shaded(jar(each).orElseThrow()).jar());
      if (!vulnerabilities(found).isEmpty()) {
        flagged.add(each + " in " + described(found) + " " + vulnerabilities(found));
      }
    }
    assertThat(flagged).isEmpty();
  }

  private static void require(boolean there) {
    if (!"true".equals(System.getenv("WARDROUND_REQUIRE_COUNTERPARTS"))) {
      assumeTrue(there, "the local repository lacks the jars: see fetch-jars.sh");
    }
    assertThat(there).as("the jars are there").isTrue();
  }

  private static List<String> described(List<Component> found) {
    return found.stream().map(c -> c.purl() + " (" + c.evidence() + ")").toList();
  }

  private static List<String> vulnerabilities(List<Component> found)
      throws IOException, AdvisoryException {
    return new Matcher(AdvisoryIndex.embedded())
        .match(found).vulnerabilities().stream().map(v -> v.id()).distinct().toList();
  }

  private static List<Case> cases(String table) throws IOException {
    try (InputStream in = ShadedJarsTest.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Case::of)
          .filter(each -> jar(each).isPresent())
          .toList();
    }
  }

  private static Optional<Path> jar(Case wanted) {
    String[] names = wanted.coordinates().split(":", -1);
    String file = names[1] + "-" + wanted.version() + ".jar";
    String home = System.getProperty("user.home") + "/.m2/repository";
    String repositories = System.getProperty("wardround.jars", home);
    return Arrays.stream(repositories.split(File.pathSeparator, -1))
        .map(each -> Path.of(each, names[0].replace('.', '/'), names[1], wanted.version(), file))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private List<Component> components(byte[] jar) throws IOException {
    Path file = Files.write(directory.resolve("app.jar"), jar);
    FileScanner archives =
        DependencyScanners.all().stream().filter(s -> s.name().equals("archive")).findAny().get();
    Facts facts = Scan.ofFiles(List.of(new Scan.OnDisk("app.jar", file))).facts(archives);
    return facts.components();
  }
}
