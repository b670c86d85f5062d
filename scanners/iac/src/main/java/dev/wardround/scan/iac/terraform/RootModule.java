package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import dev.wardround.scan.iac.terraform.mapping.TerraformMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Evaluates one root module and all that it calls. */
final class RootModule implements FileScanner.Task {
  private final String directory;
  private final List<String> reported;
  private final Configurations configurations;

  RootModule(String directory, List<String> reported, Configurations configurations) {
    this.directory = directory;
    this.reported = reported;
    this.configurations = configurations;
  }

  @Override
  public String target() {
    return directory;
  }

  @Override
  public void run(Facts facts) {
    Evaluation evaluation = new Evaluation(directory, configurations);
    TerraformMapping.Mapped mapped = TerraformMapping.mapped(blocks(evaluation));
    mapped.resources().forEach(facts::add);
    mapped.unmapped().forEach((path, types) -> evaluation.problems().add(path, types, ""));
    statuses(evaluation, facts);
  }

  List<DeclaredBlock> blocks(Evaluation evaluation) {
    Configuration configuration = configurations.in(directory);
    evaluation.enters(directory);
    ModuleInstance root = new ModuleInstance(evaluation, configuration, "", Optional.empty());
    List<DeclaredBlock> blocks = new ArrayList<>();
    root.blocks().collect(blocks);
    root.modules().collect(blocks);
    if (evaluation.isFull()) {
      configuration
          .files()
          .forEach(file -> evaluation.problems().add(file.path(), "too large to be evaluated", ""));
    }
    return blocks;
  }

  /** One for each file that no other root reports on. */
  private void statuses(Evaluation evaluation, Facts facts) {
    Set<String> directories = new TreeSet<>(reported);
    evaluation.visited().stream().filter(TerraformScanner::isInstalled).forEach(directories::add);
    for (String each : directories) {
      for (ConfigurationFile file : configurations.in(each).files()) {
        status(file, evaluation.problems(), facts);
      }
    }
  }

  private static void status(ConfigurationFile file, Problems problems, Facts facts) {
    String path = file.path();
    if (!file.problem().isEmpty()) {
      facts.failed(path, file.problem(), "run \"terraform validate\"");
    } else if (ConfigurationFile.isVariables(path) && !ConfigurationFile.isAutomatic(path)) {
      facts.partlyRead(
          path,
          "its values were not used: Terraform takes them only when the file is named",
          "scan a plan that was made with it");
    } else if (problems.isEmpty(path)) {
      facts.read(path);
    } else {
      facts.partlyRead(path, problems.reasons(path), problems.remedies(path));
    }
  }
}
