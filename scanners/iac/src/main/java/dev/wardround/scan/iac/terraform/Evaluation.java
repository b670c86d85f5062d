package dev.wardround.scan.iac.terraform;

import dev.wardround.scan.iac.hcl.evaluation.Budget;
import dev.wardround.scan.iac.hcl.evaluation.Scope;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all modules of one root share while they are evaluated. */
final class Evaluation {
  /** Instances of one block or module; Terraform itself grows slow far below. */
  static final int MAX_INSTANCES = 1_000;

  private static final int MAX_BLOCKS = 20_000;
  private static final int MAX_MODULES = 2_000;

  private final String directory;
  private final Configurations configurations;
  private final InstalledModules installed;
  private final Scope.Files files;
  private final Budget budget = new Budget(Budget.STEPS);
  private final Problems problems = new Problems();
  private final Map<String, BlockInstance> blocks = new HashMap<>();
  private final Set<String> visited = new LinkedHashSet<>();
  private int modules;

  Evaluation(String directory, Configurations configurations) {
    this.directory = directory;
    this.configurations = configurations;
    this.installed = InstalledModules.of(directory, configurations.tree());
    this.files = new TreeFiles(directory, configurations.tree());
  }

  String directory() {
    return directory;
  }

  Configurations configurations() {
    return configurations;
  }

  InstalledModules installed() {
    return installed;
  }

  Scope.Files files() {
    return files;
  }

  Budget budget() {
    return budget;
  }

  Problems problems() {
    return problems;
  }

  /** The directories of all modules met so far. */
  Set<String> visited() {
    return visited;
  }

  void add(BlockInstance block) {
    blocks.put(block.id(), block);
  }

  Optional<BlockInstance> block(String id) {
    return Optional.ofNullable(blocks.get(id));
  }

  /** Whether there is more than any real configuration has. */
  boolean isFull() {
    return blocks.size() > MAX_BLOCKS || modules > MAX_MODULES || budget.isSpent();
  }

  /** Counts a module; false where there are more than any real configuration has. */
  boolean enters(String moduleDirectory) {
    visited.add(moduleDirectory);
    return ++modules <= MAX_MODULES;
  }
}
