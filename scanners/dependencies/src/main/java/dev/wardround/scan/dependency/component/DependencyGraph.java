package dev.wardround.scan.dependency.component;

import dev.wardround.inventory.Component.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who needs whom in a lock file: tells for each package by which shortest path it came in, and
 * whether what is shipped needs it. Cycles are walked once.
 */
public final class DependencyGraph {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<String> shipped = new LinkedHashSet<>();
  private final Set<String> development = new LinkedHashSet<>();

  private static final class Node {
    final String label;
    final List<String> needs = new ArrayList<>();
    Scope scope = Scope.UNKNOWN;
    @Nullable Node parent;

    Node(String label) {
      this.label = label;
    }
  }

  /**
   * Adds a package.
   *
   * @param key how the lock file tells it from others
   * @param label how a path shows it: {@code name@version}
   * @param needs keys of the packages that it needs; unknown ones are passed over
   */
  public void add(String key, String label, Collection<String> needs) {
    nodes.computeIfAbsent(key, k -> new Node(label)).needs.addAll(needs);
  }

  /** The project itself asks for the package. */
  public void direct(String key, Scope scope) {
    (scope == Scope.DEVELOPMENT ? development : shipped).add(key);
  }

  public boolean hasDirect() {
    return !shipped.isEmpty() || !development.isEmpty();
  }

  /** Walks the graph, what is shipped first; call it once, when all is added. */
  public void walk() {
    walk(shipped, Scope.SHIPPED);
    walk(development, Scope.DEVELOPMENT);
  }

  private void walk(Set<String> from, Scope scope) {
    Queue<Node> queue = new ArrayDeque<>();
    from.forEach(key -> reach(key, null, scope, queue));
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      for (String needed : node.needs) {
        reach(needed, node, scope, queue);
      }
    }
  }

  private void reach(String key, @Nullable Node parent, Scope scope, Queue<Node> queue) {
    Node node = nodes.get(key);
    if (node != null && node.scope == Scope.UNKNOWN) {
      node.scope = scope;
      node.parent = parent;
      queue.add(node);
    }
  }

  /** Whether it is shipped; unknown where no path leads to it. */
  public Scope scope(String key) {
    Node node = nodes.get(key);
    return node == null ? Scope.UNKNOWN : node.scope;
  }

  /** The labels from the direct dependency down to the parent; empty where no path leads to it. */
  public List<String> via(String key) {
    Node node = nodes.get(key);
    List<String> path = new ArrayList<>();
    for (Node up = node == null ? null : node.parent; up != null; up = up.parent) {
      path.add(up.label);
    }
    Collections.reverse(path);
    return path;
  }

  /** The keys that nothing needs, in the order in which they were added. */
  public static List<String> unneeded(Map<String, ? extends Collection<String>> needs) {
    Set<String> left = new LinkedHashSet<>(needs.keySet());
    needs.forEach(
        (key, needed) -> needed.stream().filter(n -> !n.equals(key)).forEach(left::remove));
    return new ArrayList<>(left);
  }
}
