package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Reads CloudFormation and SAM templates, in YAML and JSON. */
public final class CloudFormationScanner implements FileScanner {

  /** The name of the scanner in statuses. */
  static final String NAME = "cloudformation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean wants(String path) {
    return path.endsWith(".yaml")
        || path.endsWith(".yml")
        || path.endsWith(".json")
        || path.endsWith(".template");
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    Nesting nesting = new Nesting(wanted);
    List<Task> tasks = new ArrayList<>(wanted.size());
    for (SourceFile file : wanted) {
      tasks.add(facts -> new TemplateFile(file, tree, nesting, facts).scan());
    }
    return tasks;
  }
}
