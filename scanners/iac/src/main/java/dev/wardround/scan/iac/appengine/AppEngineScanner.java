package dev.wardround.scan.iac.appengine;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code app.yaml} and files named like it, such as {@code app-staging.yaml}. */
public final class AppEngineScanner implements FileScanner {
  static final String NAME = "app-engine";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String path) {
    return path.startsWith("app", path.lastIndexOf('/') + 1)
        && (path.endsWith(".yaml") || path.endsWith(".yml"));
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<Task> tasks = new ArrayList<>(wanted.size());
    wanted.forEach(file -> tasks.add(new AppYaml(file)));
    return tasks;
  }
}
