package dev.wardround.scan.dependency.maven;

import dev.wardround.scan.dependency.maven.EffectivePom.Managed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Maven would put on the class paths of a project: of several versions of an artifact the one
 * that is nearest, and the first of those that are equally near (maven.apache.org, "Introduction to
 * the Dependency Mechanism"). The project's dependency management goes before what its dependencies
 * ask for; optional dependencies, and those of scope test and provided, are not passed on.
 */
final class DependencyTree {
  /** More than any project has. */
  private static final int MOST = 20_000;

  /** An artifact that moved may have moved before. */
  private static final int MOVES = 8;

  private final PomTree poms;
  private final EffectivePom root;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Queue<Node> open = new ArrayDeque<>();
  private final Set<String> missing = new TreeSet<>();
  private boolean expanded;

  /** The scopes of direct dependencies, the strongest first. */
  private static final List<Set<String>> SCOPES =
      List.of(Set.of("", "compile", "runtime"), Set.of("provided", "system"), Set.of("test"));

  /** One artifact that was chosen. */
  static final class Node {
    private final Dependency dependency;
    private final boolean isDirect;
    private final Set<String> exclusions;
    private final List<Node> needs = new ArrayList<>();
    private String scope;
    private @Nullable Node parent;
    private boolean isOwn;

    private Node(Dependency dependency, boolean isDirect, Set<String> exclusions) {
      this.dependency = dependency;
      this.isDirect = isDirect;
      this.exclusions = exclusions;
      this.scope = isDirect ? dependency.scope() : "unset";
    }

    Dependency dependency() {
      return dependency;
    }

    /** That of the direct dependency that brings it in. */
    String scope() {
      return scope;
    }

    /** Whether it is a module of the scanned tree. */
    boolean isOwn() {
      return isOwn;
    }

    /** From the direct dependency down to the parent. */
    List<String> via() {
      List<String> via = new ArrayList<>();
      for (Node up = parent; up != null; up = up.parent) {
        via.add(up.dependency.coordinate() + "@" + up.dependency.version());
      }
      Collections.reverse(via);
      return via;
    }

    /** The line of the direct dependency. */
    int line() {
      Node top = this;
      for (Node up = parent; up != null; up = up.parent) {
        top = up;
      }
      return top.dependency.line();
    }
  }

  private DependencyTree(PomTree poms, EffectivePom root) {
    this.poms = poms;
    this.root = root;
  }

  static DependencyTree of(EffectivePom root, PomTree poms) {
    DependencyTree tree = new DependencyTree(poms, root);
    for (Dependency direct : root.dependencies()) {
      tree.nodes.computeIfAbsent(direct.key(), key -> tree.opened(direct, true, Set.of()));
    }
    for (Node node = tree.open.poll(); node != null; node = tree.open.poll()) {
      tree.expand(node);
    }
    SCOPES.forEach(tree::spread);
    return tree;
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** Dependencies whose POMs are nowhere: what they bring in is not known. */
  Set<String> missing() {
    return missing;
  }

  /** Whether at least one POM of a dependency was there. */
  boolean isResolved() {
    return expanded || (missing.isEmpty() && poms.hasRepository());
  }

  private Node opened(Dependency dependency, boolean isDirect, Set<String> exclusions) {
    Set<String> all = new HashSet<>(exclusions);
    all.addAll(dependency.exclusions());
    Node node = new Node(dependency, isDirect, all);
    open.add(node);
    return node;
  }

  private void expand(Node node) {
    Dependency dependency = node.dependency;
    node.isOwn = poms.find(dependency.group(), dependency.artifact()).isPresent();
    Optional<EffectivePom> pom =
        found(dependency.group(), dependency.artifact(), pinned(dependency.version()));
    if (pom.isEmpty()) {
      missing.add(dependency.coordinate() + ":" + dependency.version());
      return;
    }
    expanded |= !node.isOwn;
    for (Dependency each : pom.get().dependencies()) {
      Dependency managed = managed(each);
      boolean skipped = !each.isPassedOn() || !managed.isPassedOn();
      if (!skipped && !managed.isExcluded(node.exclusions) && nodes.size() < MOST) {
        node.needs.add(
            nodes.computeIfAbsent(managed.key(), key -> opened(managed, false, node.exclusions)));
      }
    }
  }

  /** A range of one version is that version. */
  private static String pinned(String version) {
    boolean one = version.startsWith("[") && version.endsWith("]") && version.indexOf(',') < 0;
    return one ? version.substring(1, version.length() - 1).strip() : version;
  }

  private Optional<EffectivePom> found(String group, String artifact, String version) {
    Optional<EffectivePom> pom = poms.find(group, artifact, version).map(poms::effective);
    for (int move = 0; move < MOVES && pom.isPresent(); move++) {
      Optional<List<String>> to = pom.get().relocation();
      if (to.isEmpty()) {
        return pom;
      }
      List<String> next = to.get();
      pom = poms.find(next.get(0), next.get(1), next.get(2)).map(poms::effective);
    }
    return pom;
  }

  private Dependency managed(Dependency wanted) {
    Managed managing = root.managed(wanted.key());
    if (managing.equals(Managed.NOTHING)) {
      return wanted;
    }
    Set<String> exclusions = new HashSet<>(wanted.exclusions());
    exclusions.addAll(managing.exclusions());
    return new Dependency(
        wanted.group(),
        wanted.artifact(),
        managing.version().isEmpty() ? wanted.version() : managing.version(),
        wanted.type(),
        wanted.classifier(),
        managing.scope().isEmpty() ? wanted.scope() : managing.scope(),
        wanted.isOptional(),
        exclusions,
        wanted.line());
  }

  /** Gives the scope of direct dependencies to what they need; a direct one keeps its own. */
  private void spread(Set<String> scopes) {
    Queue<Node> queue = new ArrayDeque<>();
    for (Node node : nodes.values()) {
      if (node.isDirect && scopes.contains(node.scope)) {
        queue.add(node);
      }
    }
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      for (Node needed : node.needs) {
        if (needed.scope.equals("unset")) {
          needed.scope = node.scope;
          needed.parent = node;
          queue.add(needed);
        }
      }
    }
  }
}
