package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders that npm would fill, by path: {@code node_modules/a/node_modules/b}. Who gets which
 * copy follows from the paths, as Node.js looks them up: the nearest {@code node_modules} upwards.
 */
final class InstalledTree {
  private static final String MODULES = "node_modules/";

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final DependencyGraph graph = new DependencyGraph();

  /** One folder. */
  record Entry(String path, String name, String version, Node node) {

    /** The project itself, a folder of its workspace, or a link to one. */
    boolean isOwn() {
      return !path.contains(MODULES) || node.get("link").isTrue();
    }

    boolean isForeign() {
      String resolved = node.text("resolved");
      return !isOwn()
          && (version.isEmpty()
              || Wanted.source(version) != Wanted.Source.REGISTRY
              || resolved.startsWith("git")
              || resolved.startsWith("file:"));
    }

    Scope scope() {
      if (node.get("extraneous").isTrue()) {
        return Scope.UNKNOWN;
      }
      return node.get("dev").isTrue() ? Scope.DEVELOPMENT : Scope.SHIPPED;
    }
  }

  /** Of the section {@code packages}, versions 2 and 3. */
  static InstalledTree ofPackages(Node packages) {
    InstalledTree tree = new InstalledTree();
    packages
        .entries()
        .forEach(
            (path, node) -> {
              String declared = node.text("name");
              String name = declared.isEmpty() ? nameOf(path) : declared;
              tree.entries.put(path, new Entry(path, name, node.text("version"), node));
            });
    for (Entry entry : tree.entries.values()) {
      tree.graph.add(
          entry.path(),
          label(entry),
          tree.needs(entry, "dependencies", "optionalDependencies", "peerDependencies"));
      if (entry.isOwn()) {
        tree.direct(
            entry, Scope.SHIPPED, "dependencies", "optionalDependencies", "peerDependencies");
        tree.direct(entry, Scope.DEVELOPMENT, "devDependencies");
      }
    }
    tree.graph.walk();
    return tree;
  }

  /** Of the nested section {@code dependencies}, version 1, which does not tell what is direct. */
  static InstalledTree ofDependencies(Node dependencies, Node packageJson) {
    InstalledTree tree = new InstalledTree();
    tree.nest("", dependencies);
    LinkedHashMap<String, Set<String>> needs = new LinkedHashMap<>();
    for (Entry entry : tree.entries.values()) {
      needs.put(entry.path(), tree.needs(entry, "requires"));
      tree.graph.add(entry.path(), label(entry), tree.needs(entry, "requires"));
    }
    for (Wanted wanted : Wanted.all(packageJson)) {
      tree.graph.direct(MODULES + wanted.key(), wanted.scope());
    }
    if (!tree.graph.hasDirect()) {
      DependencyGraph.unneeded(needs).forEach(path -> tree.graph.direct(path, Scope.SHIPPED));
    }
    tree.graph.walk();
    return tree;
  }

  private void nest(String parent, Node dependencies) {
    dependencies
        .entries()
        .forEach(
            (key, node) -> {
              String path = parent + MODULES + key;
              Wanted target = Wanted.of(key, node.text("version"), Scope.UNKNOWN, node);
              entries.put(path, new Entry(path, target.name(), target.range(), node));
              nest(path + "/", node.get("dependencies"));
            });
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  List<String> via(String path) {
    return graph.via(path);
  }

  private static String label(Entry entry) {
    return entry.name() + "@" + entry.version();
  }

  private static String nameOf(String path) {
    int last = path.lastIndexOf(MODULES);
    return last < 0 ? path : path.substring(last + MODULES.length());
  }

  private void direct(Entry own, Scope scope, String... sections) {
    needs(own, sections).forEach(path -> graph.direct(path, scope));
  }

  private Set<String> needs(Entry entry, String... sections) {
    Set<String> paths = new LinkedHashSet<>();
    for (String section : sections) {
      for (String key : entry.node().get(section).entries().keySet()) {
        String path = resolve(entry.path(), key);
        if (path != null) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** The folder that a package at a path gets for a name. */
  private @Nullable String resolve(String from, String key) {
    for (String directory : upwards(from)) {
      Entry found =
          entries.get(directory.isEmpty() ? MODULES + key : directory + "/" + MODULES + key);
      if (found != null) {
        return found.node().get("link").isTrue() ? found.node().text("resolved") : found.path();
      }
    }
    return null;
  }

  /** The directories whose {@code node_modules} are looked into, the nearest first. */
  private static List<String> upwards(String from) {
    List<String> directories = new ArrayList<>();
    for (String at = from; !at.isEmpty(); ) {
      directories.add(at);
      int modules = at.lastIndexOf(MODULES);
      int end = modules >= 0 ? modules - 1 : at.lastIndexOf('/');
      at = end <= 0 ? "" : at.substring(0, end);
    }
    directories.add("");
    return directories;
  }
}
