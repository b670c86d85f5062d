package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.iac.hcl.Body;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which directories are root modules, and which root reports on which directories: those that
 * nobody calls are roots, and where directories call each other in a circle, the first of them.
 */
final class ModuleGraph {
  private final Map<String, Set<String>> calls = new TreeMap<>();
  private final Map<String, List<String>> reported = new LinkedHashMap<>();

  private ModuleGraph() {}

  static ModuleGraph of(Configurations configurations) {
    ModuleGraph graph = new ModuleGraph();
    for (Map.Entry<String, List<SourceFile>> entry : configurations.wanted().entrySet()) {
      Set<String> called = new TreeSet<>();
      for (SourceFile file : entry.getValue()) {
        if (mayCallModules(file)) {
          addCalls(entry.getKey(), configurations.file(file), called);
        }
      }
      graph.calls.put(entry.getKey(), called);
    }
    graph.assign();
    return graph;
  }

  /** Most files call none: these need not be read to find out which directories are roots. */
  private static boolean mayCallModules(SourceFile file) {
    try {
      return ConfigurationFile.isConfiguration(file.path()) && file.text().contains("source");
    } catch (IOException e) {
      return false;
    }
  }

  private static void addCalls(String directory, ConfigurationFile file, Set<String> called) {
    for (Body.Block block : file.body().blocks()) {
      if (block.type().equals("module")) {
        block
            .body()
            .attribute("source")
            .flatMap(Literals::text)
            .filter(ModuleGraph::isLocal)
            .flatMap(source -> TreePath.resolve(directory, source))
            .filter(target -> !target.equals(directory))
            .ifPresent(called::add);
      }
    }
  }

  static boolean isLocal(String source) {
    return source.startsWith("./")
        || source.startsWith("../")
        || source.equals(".")
        || source.equals("..");
  }

  private void assign() {
    Set<String> called = new TreeSet<>();
    calls.values().forEach(called::addAll);
    Set<String> open = new TreeSet<>(calls.keySet());
    for (String directory : calls.keySet()) {
      if (!called.contains(directory)) {
        assign(directory, open);
      }
    }
    for (String directory : calls.keySet()) {
      if (open.contains(directory)) {
        assign(directory, open);
      }
    }
  }

  private void assign(String root, Set<String> open) {
    List<String> mine = new ArrayList<>();
    Deque<String> next = new ArrayDeque<>(List.of(root));
    Set<String> seen = new TreeSet<>(next);
    while (!next.isEmpty()) {
      String directory = next.remove();
      if (open.remove(directory)) {
        mine.add(directory);
      }
      for (String target : calls.getOrDefault(directory, Set.of())) {
        if (seen.add(target)) {
          next.add(target);
        }
      }
    }
    reported.put(root, mine);
  }

  /** The root modules in the order of their paths, each with the directories it reports on. */
  Map<String, List<String>> roots() {
    return reported;
  }
}
