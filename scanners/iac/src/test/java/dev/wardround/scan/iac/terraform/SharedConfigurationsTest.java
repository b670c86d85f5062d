package dev.wardround.scan.iac.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.tree.DirectoryTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedConfigurationsTest {

  @Test
  void eachSharedFileIsEvaluatedAndHasOneStatus() throws Exception {
    Path inputs = Path.of(System.getProperty("wardround.shared", "")).resolve("inputs");
    assumeTrue(Files.isDirectory(inputs), "the shared inputs are not here");
    DirectoryTree tree = DirectoryTree.of(inputs);
    FileScanner scanner = new TerraformScanner();
    List<SourceFile> wanted =
        tree.files().values().stream().filter(file -> scanner.wants(file.path())).toList();
    List<String> reported = new ArrayList<>();
    List<ScanStatus> failed = new ArrayList<>();
    int resources = 0;
    for (FileScanner.Task task : scanner.plan(wanted, tree)) {
      Facts facts = new Facts("terraform");
      task.run(facts);
      resources += facts.resources().size();
      for (ScanStatus status : facts.statuses()) {
        reported.add(status.target());
        if (status.outcome() == ScanStatus.Outcome.FAILED) {
          failed.add(status);
        }
      }
    }
    assertThat(reported)
        .containsExactlyInAnyOrderElementsOf(wanted.stream().map(SourceFile::path).toList());
    assertThat(failed).isEmpty();
    assertThat(resources).isGreaterThan(1_000);
  }
}
