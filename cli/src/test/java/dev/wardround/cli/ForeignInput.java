package dev.wardround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.file.InventoryFile;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.iac.DeclaredFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What strangers may write, by the readers that it is for, each with the names under which they
 * want it.
 */
enum ForeignInput {
  YAML("template.yaml", "serverless.yml", "pnpm-lock.yaml"),
  JSON(
      "template.json",
      "plan.json",
      "main.tf.json",
      "package.json",
      "package-lock.json",
      "composer.lock",
      "packages.lock.json",
      "Pipfile.lock",
      "app.deps.json",
      "azuredeploy.json",
      "function/function.json"),
  BICEP("main.bicep", "main.bicepparam"),
  TERRAFORM("main.tf", "terraform.tfvars"),
  TOML("Cargo.lock", "uv.lock", "poetry.lock", "pdm.lock", "Pipfile", "gradle/libs.versions.toml"),
  XML("pom.xml", "app.csproj", "packages.config"),
  LINES("requirements.txt", "go.mod", "Gemfile.lock", "yarn.lock", "gradle.lockfile"),
  ARCHIVE("app.jar", "app.zip", "app.whl"),
  INVENTORY();

  private static final List<FileScanner> SCANNERS = scanners();

  /** File names, with spaces between them. */
  private final String names;

  ForeignInput(String... names) {
    this.names = String.join(" ", names);
  }

  private static List<FileScanner> scanners() {
    List<FileScanner> scanners = new ArrayList<>(DeclaredFormats.all());
    scanners.addAll(DependencyScanners.all());
    return scanners;
  }

  /** Where its seeds are, one folder for each kind of input. */
  Path seeds() {
    String method = name().toLowerCase(Locale.ROOT);
    return Path.of("src/test/resources/dev/wardround/cli/ForeignInputFuzzTestInputs/" + method);
  }

  /** Reads the bytes as all that they may be; what cannot be read has to be told, not thrown. */
  void read(byte[] bytes) {
    if (this == INVENTORY) {
      inventory(bytes);
      return;
    }
    try {
      Path folder = Files.createTempDirectory("input");
      for (String name : names.split(" ", -1)) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
        scan(folder);
        Files.delete(file);
      }
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void scan(Path folder) throws IOException {
    Inventory inventory = new TreeScan(SCANNERS).scan(List.of(new Root(folder, "input")));
    assertThat(inventory.statuses())
        .extracting(ScanStatus::reason)
        .noneMatch(reason -> reason.startsWith("the scanner broke"));
  }

  private static void inventory(byte[] bytes) {
    try {
      assertThat(InventoryFile.read(new ByteArrayInputStream(bytes)).resources()).isNotNull();
    } catch (IOException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
