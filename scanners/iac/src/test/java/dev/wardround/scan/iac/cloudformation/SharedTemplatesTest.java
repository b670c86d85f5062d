package dev.wardround.scan.iac.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.ScanStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** All templates of the shared inputs: none breaks the scanner, none is passed over in silence. */
class SharedTemplatesTest {

  @Test
  void everyFileThatCallsItselfATemplateHasAStatus() throws Exception {
    Path root = Path.of(System.getProperty("wardround.shared", ""), "inputs");
    Assumptions.assumeTrue(Files.isDirectory(root), "the shared inputs are not here");
    Set<String> templates = new TreeSet<>();
    FilesInMemory files = read(root, templates);
    files.scan();
    long start = System.nanoTime();
    Facts facts = files.scan();
    long micros = (System.nanoTime() - start) / 1000;
    System.out.printf(
        "%d templates, %d resources, %d microseconds each, %s%n",
        facts.statuses().size(),
        facts.resources().size(),
        micros / facts.statuses().size(),
        outcomes(facts));
    Files.write(
        Path.of("target/template-statuses.txt"),
        facts.statuses().stream()
            .map(s -> s.outcome() + " " + s.target() + ": " + s.reason())
            .toList());
    Set<String> told =
        facts.statuses().stream()
            .map(ScanStatus::target)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).containsAll(templates);
    assertThat(facts.resources()).extracting(r -> r.id()).doesNotHaveDuplicates();
  }

  private static Object outcomes(Facts facts) {
    return facts.statuses().stream()
        .collect(Collectors.groupingBy(ScanStatus::outcome, Collectors.counting()));
  }

  private static FilesInMemory read(Path root, Set<String> templates) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(root)) {
      paths = all.filter(Files::isRegularFile).sorted().toList();
    }
    FilesInMemory files = FilesInMemory.of("empty.yaml", "");
    CloudFormationScanner scanner = new CloudFormationScanner();
    for (Path path : paths) {
      String name = root.relativize(path).toString().replace('\\', '/');
      if (scanner.wants(name)) {
        String text = text(path);
        files.and(name, text);
        if (text.contains("AWSTemplateFormatVersion")) {
          templates.add(name);
        }
      }
    }
    return files;
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (MalformedInputException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
