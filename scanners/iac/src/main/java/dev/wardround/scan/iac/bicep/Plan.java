package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.FileScanner.Task;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files are deployed by themselves, and which as modules of others; of files of parameters
 * the one that is used. Files that are connected make one task.
 */
final class Plan {
  private final SourceTree tree;
  private final Workspace workspace;
  private final List<String> templates = new ArrayList<>();
  private final Map<String, String> parameters = new TreeMap<>();
  private final Map<String, String> parents = new HashMap<>();

  Plan(List<SourceFile> files, SourceTree tree) {
    this.tree = tree;
    this.workspace = new Workspace(tree);
    for (SourceFile file : files) {
      if (file.path().endsWith(".bicepparam")) {
        parameters.put(file.path(), "");
      } else {
        templates.add(file.path());
      }
    }
  }

  /** One for each file; all share what was read. */
  List<Task> tasks() {
    for (String path : templates) {
      workspace.bicep(path).ifPresent(file -> file.modules().forEach(m -> link(path, m)));
    }
    parameters.replaceAll((path, none) -> workspace.bicep(path).map(BicepFile::using).orElse(""));
    List<Task> tasks = new ArrayList<>();
    Map<String, String> used = used();
    for (String path : templates) {
      String given = used.getOrDefault(path, "");
      tasks.add(new BicepTask(path, parents.containsKey(path), given, workspace, tree));
    }
    Set<String> taken = new HashSet<>(used.values());
    parameters.forEach(
        (path, using) ->
            tasks.add(new ParametersTask(path, using, taken.contains(path), workspace)));
    return List.of(new AllTogether(tasks));
  }

  private void link(String parent, String child) {
    for (String at = parent; at != null; at = parents.get(at)) {
      if (at.equals(child)) {
        return;
      }
    }
    parents.putIfAbsent(child, parent);
  }

  /** For each template the file of parameters that bears its name, else the first by path. */
  private Map<String, String> used() {
    Map<String, String> used = new HashMap<>();
    parameters.forEach(
        (path, template) -> {
          String stem = path.substring(0, path.length() - ".bicepparam".length());
          if (template.equals(stem + ".bicep")) {
            used.put(template, path);
          } else {
            used.putIfAbsent(template, path);
          }
        });
    used.remove("");
    return used;
  }

  /** What was read is shared, so that one thread works on all. */
  private record AllTogether(List<Task> tasks) implements Task {
    @Override
    public void run(dev.wardround.inventory.Facts facts) {
      tasks.forEach(task -> task.run(facts));
    }
  }
}
