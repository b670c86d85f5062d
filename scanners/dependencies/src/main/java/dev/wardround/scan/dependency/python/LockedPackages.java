package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries {@code [[package]]} of a lock file, by canonical name. A name that stands in several
 * versions (for different platforms) counts in the graph as one.
 */
final class LockedPackages {
  private final List<Node> packages;
  private final DependencyGraph graph = new DependencyGraph();
  private final Map<String, String> versions = new HashMap<>();

  LockedPackages(Node root) {
    this.packages = root.get("package").items();
    for (Node entry : packages) {
      versions.putIfAbsent(name(entry), entry.text("version"));
    }
  }

  List<Node> all() {
    return packages;
  }

  static String name(Node entry) {
    return canonical(entry.text("name"));
  }

  static String canonical(String name) {
    return Ecosystem.PYPI.canonicalName(name);
  }

  /** What a package needs, by name as it is written. */
  void needs(Node entry, Iterable<String> names) {
    List<String> keys = new ArrayList<>();
    names.forEach(name -> keys.add(canonical(name)));
    String name = name(entry);
    graph.add(name, name + "@" + versions.getOrDefault(name, ""), keys);
  }

  void direct(String name, Scope scope) {
    graph.direct(canonical(name), scope);
  }

  boolean hasDirect() {
    return graph.hasDirect();
  }

  void walk() {
    graph.walk();
  }

  Scope scope(Node entry) {
    return graph.scope(name(entry));
  }

  void add(Node entry, Scope scope, Manifest manifest) {
    manifest.addLocked(
        Ecosystem.PYPI,
        entry.text("name"),
        entry.text("version"),
        scope,
        graph.via(name(entry)),
        entry.line());
  }
}
