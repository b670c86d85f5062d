package dev.wardround.scan.dependency.maven;

import dev.wardround.scan.dependency.document.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A POM with what its parents and the bills of materials of the tree give it. */
final class EffectivePom {
  /** A bill of materials may import others. */
  private static final int IMPORTS = 8;

  private final PomTree tree;
  private final List<Pom> lineage;
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, Managed> managed = new HashMap<>();

  /** What dependency management says of an artifact; empty texts where it says nothing. */
  record Managed(String version, String scope) {}

  EffectivePom(Pom pom, PomTree tree) {
    this(pom, tree, 0, new HashSet<>());
  }

  private EffectivePom(Pom pom, PomTree tree, int depth, Set<String> imported) {
    this.tree = tree;
    this.lineage = tree.lineage(pom);
    for (Pom each : lineage) {
      each.properties().forEach(properties::putIfAbsent);
    }
    coordinates("project.", pom);
    coordinates("pom.", pom);
    pom.parent()
        .ifPresent(
            parent -> {
              properties.put("project.parent.groupId", parent.text("groupId"));
              properties.put("project.parent.version", parent.text("version"));
            });
    for (Pom each : lineage) {
      each.managed().forEach(this::manage);
    }
    for (Pom each : lineage) {
      each.managed().forEach(element -> importBill(element, depth, imported));
    }
  }

  private void coordinates(String prefix, Pom pom) {
    properties.put(prefix + "groupId", pom.groupId());
    properties.put(prefix + "artifactId", pom.artifactId());
    properties.put(prefix + "version", pom.version());
  }

  private void manage(Element element) {
    if (!isImport(element)) {
      Managed entry = new Managed(resolved(element, "version"), resolved(element, "scope"));
      managed.putIfAbsent(key(element), entry);
    }
  }

  private void importBill(Element element, int depth, Set<String> imported) {
    if (isImport(element) && depth < IMPORTS) {
      tree.find(resolved(element, "groupId"), resolved(element, "artifactId"))
          .filter(bill -> imported.add(bill.path()))
          .ifPresent(
              bill ->
                  new EffectivePom(bill, tree, depth + 1, imported)
                      .managed.forEach(managed::putIfAbsent));
    }
  }

  private static boolean isImport(Element element) {
    return element.text("scope").equals("import");
  }

  List<Pom> lineage() {
    return lineage;
  }

  /** {@code group:artifact}, and type and classifier where they are not the usual ones. */
  private String key(Element dependency) {
    String type = resolved(dependency, "type");
    return coordinate(dependency)
        + ":"
        + (type.isEmpty() ? "jar" : type)
        + ":"
        + resolved(dependency, "classifier");
  }

  String coordinate(Element dependency) {
    return resolved(dependency, "groupId") + ":" + resolved(dependency, "artifactId");
  }

  /** The version, its own or the managed one; it may hold properties that nobody sets. */
  String version(Element dependency) {
    String own = resolved(dependency, "version");
    return own.isEmpty() ? managed(dependency).map(Managed::version).orElse("") : own;
  }

  String scope(Element dependency) {
    String own = resolved(dependency, "scope");
    return own.isEmpty() ? managed(dependency).map(Managed::scope).orElse("") : own;
  }

  private Optional<Managed> managed(Element dependency) {
    return Optional.ofNullable(managed.get(key(dependency)));
  }

  private String resolved(Element element, String child) {
    return Interpolation.resolve(element.text(child), properties);
  }
}
