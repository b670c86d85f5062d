package dev.wardround.maven.scan;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.maven.graph.ResolvedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives for the POM of a module what the build resolved for it. */
final class ReactorScanner implements FileScanner {
  private final Map<String, ResolvedModule> byPom = new TreeMap<>();

  ReactorScanner(List<ResolvedModule> modules) {
    modules.forEach(module -> byPom.put(module.pom().path(), module));
  }

  @Override
  public String name() {
    return "maven";
  }

  @Override
  public boolean wants(String path) {
    return byPom.containsKey(path);
  }

  @Override
  public List<Task> plan(List<SourceFile> wanted, SourceTree tree) {
    List<Task> tasks = new ArrayList<>();
    for (SourceFile file : wanted) {
      ResolvedModule module = byPom.get(file.path());
      if (module != null) {
        tasks.add(facts -> state(module, file, facts));
      }
    }
    return tasks;
  }

  private static void state(ResolvedModule module, SourceFile pom, Facts facts) {
    module.components().forEach(facts::add);
    facts.read(pom.path());
  }
}
