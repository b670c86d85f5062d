package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.tree.Root;
import dev.wardround.scan.dependency.reach.Reachability;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether class files are read to tell which vulnerable components code can come to. */
final class ReachOptions {
  @Option(
      names = "--reachability",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = {
        "Tell whether the handler of a function can come to the vulnerable components of its jar.",
        "Default: yes."
      })
  private boolean wanted = true;

  /** None of its classes is loaded where nothing vulnerable was found. */
  Inventory told(Inventory matched, List<Root> roots) {
    boolean asked = wanted && !matched.vulnerabilities().isEmpty();
    return asked ? Reachability.told(matched, path -> Root.onDisk(roots, path)) : matched;
  }
}
