package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.tree.DirectoryTree;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times the reading of all configurations below a directory, given as the only argument. */
final class TerraformBenchmark {
  private TerraformBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    DirectoryTree tree = DirectoryTree.of(Path.of(arguments[0]));
    List<SourceFile> wanted = new ArrayList<>();
    TerraformScanner scanner = new TerraformScanner();
    tree.files().values().stream().filter(f -> scanner.wants(f.path())).forEach(wanted::add);
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      List<FileScanner.Task> tasks = scanner.plan(wanted, tree);
      long planned = System.nanoTime();
      tasks.parallelStream().forEach(task -> task.run(new Facts("terraform")));
      report("plan", start, planned);
      report(
          "all, mapped, on " + Runtime.getRuntime().availableProcessors() + " cores", start, now());
    }
    blocks(wanted, tree);
    for (int i = 0; i < 6; i++) {
      long start = System.nanoTime();
      int files = parse(wanted);
      report("parse " + files + " files on one core", start, now());
    }
  }

  private static void blocks(List<SourceFile> wanted, DirectoryTree tree) {
    Configurations configurations = new Configurations(wanted, tree);
    List<DeclaredBlock> blocks = new ArrayList<>();
    long start = System.nanoTime();
    for (Map.Entry<String, List<String>> root : ModuleGraph.of(configurations).roots().entrySet()) {
      RootModule module = new RootModule(root.getKey(), root.getValue(), configurations);
      long begin = now();
      blocks.addAll(module.blocks(new Evaluation(root.getKey(), configurations)));
      if (now() - begin > 50_000_000) {
        report(root.getKey(), begin, now());
      }
    }
    report("parse and evaluate " + blocks.size() + " blocks on one core", start, now());
  }

  private static int parse(List<SourceFile> wanted) throws Exception {
    int files = 0;
    for (SourceFile file : wanted) {
      if (file.path().endsWith(".tf")) {
        Hcl.file(file.path(), text(file));
        files++;
      }
    }
    return files;
  }

  private static String text(SourceFile file) throws IOException {
    return file.text();
  }

  private static long now() {
    return System.nanoTime();
  }

  private static void report(String what, long start, long end) {
    System.out.printf("%s: %d ms%n", what, (end - start) / 1_000_000);
  }
}
