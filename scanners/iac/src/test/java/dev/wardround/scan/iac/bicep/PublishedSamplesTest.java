package dev.wardround.scan.iac.bicep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.scan.iac.arm.ArmScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Templates of Azure's published samples for health data. */
class PublishedSamplesTest {
  /** Files of Bicep that are read as a whole; more may become so, none may be lost. */
  private static final int READ = 90;

  /** Resources that they declare. */
  private static final int RESOURCES = 353;

  @Test
  void samplesForHealthDataAreReadAsAWhole() throws Exception {
    Path folder =
        Path.of(
            System.getProperty("wardround.shared", ""),
            "inputs/Azure-Samples__azure-health-data-and-ai-samples");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the published samples are not here");
    Inventory inventory =
        new TreeScan(List.of(new ArmScanner(), new BicepScanner()))
            .scan(List.of(new Root(folder, "samples")));
    List<ScanStatus> bicep =
        inventory.statuses().stream().filter(s -> s.scanner().equals("bicep")).toList();
    assertThat(bicep.stream().filter(s -> s.outcome() == Outcome.READ).count())
        .as(bicep.stream().filter(s -> s.outcome() != Outcome.READ).toList().toString())
        .isGreaterThanOrEqualTo(READ);
    assertThat(inventory.resources().size()).isGreaterThanOrEqualTo(RESOURCES);
  }
}
