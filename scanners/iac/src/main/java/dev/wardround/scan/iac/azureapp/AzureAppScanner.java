package dev.wardround.scan.iac.azureapp;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code function.json}, {@code workflow.json} and {@code local.settings.json}, each as the
 * resource that a deployment makes of it.
 */
public final class AzureAppScanner implements FileScanner {
  static final String NAME = "azure-app";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith("/function.json")
        || path.endsWith("/workflow.json")
        || isNamed(path, "local.settings.json");
  }

  static boolean isNamed(String path, String name) {
    return path.equals(name) || path.endsWith("/" + name);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<Task> tasks = new ArrayList<>(wanted.size());
    wanted.forEach(file -> tasks.add(new AppFile(file)));
    return tasks;
  }
}
