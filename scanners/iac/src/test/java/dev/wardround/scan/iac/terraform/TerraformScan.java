package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.tree.DirectoryTree;
import dev.wardround.scan.iac.hcl.evaluation.ValueText;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A scan of a few files that a test writes down. */
final class TerraformScan {
  private final Path directory;
  private final Map<String, DeclaredBlock> blocks = new TreeMap<>();
  private final Map<String, ScanStatus> statuses = new TreeMap<>();

  private TerraformScan(Path directory) {
    this.directory = directory;
  }

  static TerraformScan in(Path directory) {
    return new TerraformScan(directory);
  }

  TerraformScan file(String path, String text) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TerraformScan run() throws IOException {
    DirectoryTree tree = DirectoryTree.of(directory);
    FileScanner scanner = new TerraformScanner();
    List<SourceFile> wanted = new ArrayList<>();
    for (SourceFile file : tree.files().values()) {
      if (scanner.wants(file.path())) {
        wanted.add(file);
      }
    }
    for (FileScanner.Task task : scanner.plan(wanted, tree)) {
      Facts facts = new Facts("terraform");
      task.run(facts);
      for (ScanStatus status : facts.statuses()) {
        if (statuses.put(status.target(), status) != null) {
          throw new IllegalStateException("two statuses of " + status.target());
        }
      }
    }
    Configurations configurations = new Configurations(wanted, tree);
    ModuleGraph.of(configurations)
        .roots()
        .forEach((root, reported) -> collect(configurations, root, reported));
    return this;
  }

  private void collect(Configurations configurations, String root, List<String> reported) {
    RootModule module = new RootModule(root, reported, configurations);
    for (DeclaredBlock block : module.blocks(new Evaluation(root, configurations))) {
      if (blocks.put(block.id(), block) != null) {
        throw new IllegalStateException("two blocks " + block.id());
      }
    }
  }

  List<String> ids() {
    return List.copyOf(blocks.keySet());
  }

  DeclaredBlock block(String id) {
    DeclaredBlock block = blocks.get(id);
    if (block == null) {
      throw new AssertionError("no block " + id + " but " + blocks.keySet());
    }
    return block;
  }

  /** An argument in the short form of {@link ValueText}. */
  String argument(String id, String name) {
    return block(id).arguments().get(name).map(ValueText::of).orElse("absent");
  }

  Value value(String id, String name) {
    return block(id).arguments().get(name).orElseThrow();
  }

  Map<String, ScanStatus> statuses() {
    return statuses;
  }

  /** The status of a file, as it is. */
  ScanStatus told(String path) {
    ScanStatus status = statuses.get(path);
    if (status == null) {
      throw new AssertionError("no status of " + path + " but of " + statuses.keySet());
    }
    return status;
  }

  /**
   * {@code READ}, or another outcome with its reason. That the type of a test's blocks has no
   * mapping is left out: {@link #told} has it.
   */
  String status(String path) {
    ScanStatus status = statuses.get(path);
    if (status == null) {
      return "none";
    }
    List<String> reasons = new ArrayList<>(List.of(status.reason().split("; ", -1)));
    boolean removed = reasons.removeIf(reason -> reason.contains("to which no rule applies"));
    String reason = String.join("; ", reasons);
    String outcome = removed && reasons.isEmpty() ? "READ" : status.outcome().name();
    return reason.isEmpty() ? outcome : outcome + ": " + reason;
  }
}
