package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Reads Terraform configurations, one task for each root module. */
public final class TerraformScanner implements FileScanner {

  @Override
  public String name() {
    return "terraform";
  }

  @Override
  public boolean wants(String path) {
    return (ConfigurationFile.isConfiguration(path) || ConfigurationFile.isVariables(path))
        && !isInstalled(path);
  }

  /** What {@code terraform init} fetched is read through the modules that call it. */
  static boolean isInstalled(String path) {
    return path.startsWith(".terraform/") || path.contains("/.terraform/");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    Configurations configurations = new Configurations(wanted, tree);
    List<Task> tasks = new ArrayList<>();
    ModuleGraph.of(configurations)
        .roots()
        .forEach((root, reported) -> tasks.add(new RootModule(root, reported, configurations)));
    return tasks;
  }
}
