package dev.wardround.scan.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.scan.dependency.component.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the dependency files of real repositories, where they lie beside the checkout. */
class SharedInputsTest {

  /** Its JSON breaks a string over two lines; no parser takes it. */
  private static final String BROKEN =
      "bridgecrewio__supplygoat/package-files/Pipfiles/Pipfile.lock";

  @Test
  void everyFileHasOneStatusAndNoneBreaksItsReader() throws IOException {
    Scan scan = Scan.ofFiles(inputs());
    for (FileScanner scanner : DependencyScanners.all()) {
      Map<String, Integer> statuses = new HashMap<>();
      Facts facts = scan.facts(scanner);
      for (ScanStatus status : facts.statuses()) {
        statuses.merge(status.target(), 1, Integer::sum);
        assertThat(status.outcome() == ScanStatus.Outcome.FAILED)
            .as(status.target() + ": " + status.reason())
            .isEqualTo(status.target().equals(BROKEN));
      }
      assertThat(statuses.values()).as(scanner.name()).allMatch(count -> count == 1);
      for (Component component : facts.components()) {
        assertThat(component.location().display()).matches(".*:[1-9][0-9]*(:[0-9]+)?");
      }
    }
  }

  private static List<Scan.OnDisk> inputs() throws IOException {
    Path shared = Path.of(System.getProperty("wardround.shared", "absent")).resolve("inputs");
    assumeTrue(Files.isDirectory(shared), "no folder of shared inputs beside the checkout");
    List<Scan.OnDisk> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(shared)) {
      walk.filter(Files::isRegularFile)
          .forEach(
              path ->
                  files.add(
                      new Scan.OnDisk(
                          shared.relativize(path).toString().replace('\\', '/'), path)));
    }
    return files;
  }
}
