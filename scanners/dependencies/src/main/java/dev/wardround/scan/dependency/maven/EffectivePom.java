package dev.wardround.scan.dependency.maven;

import dev.wardround.scan.dependency.document.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A POM with what its parents and bills of materials give it. */
final class EffectivePom {
  /** A bill of materials may import others. */
  private static final int IMPORTS = 8;

  private final PomTree tree;
  private final List<Pom> lineage;
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, Managed> managed = new HashMap<>();

  /** What dependency management says of an artifact; empty where it says nothing. */
  record Managed(String version, String scope, Set<String> exclusions) {
    static final Managed NOTHING = new Managed("", "", Set.of());

    Managed {
      exclusions = Set.copyOf(exclusions);
    }
  }

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
      Managed entry =
          new Managed(
              resolved(element, "version"), resolved(element, "scope"), exclusions(element));
      managed.putIfAbsent(key(element), entry);
    }
  }

  private void importBill(Element element, int depth, Set<String> imported) {
    if (isImport(element) && depth < IMPORTS) {
      tree.find(
              resolved(element, "groupId"),
              resolved(element, "artifactId"),
              resolved(element, "version"))
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

  /** Its own dependencies, then those of its parents that it does not name itself. */
  List<Dependency> dependencies() {
    Map<String, Dependency> all = new LinkedHashMap<>();
    for (Pom each : lineage) {
      boolean own = each.path().equals(lineage.get(0).path());
      for (Element element : each.dependencies()) {
        Dependency dependency = dependency(element, own ? line(element) : parentLine());
        all.putIfAbsent(dependency.key(), dependency);
      }
    }
    return List.copyOf(all.values());
  }

  private Dependency dependency(Element element, int line) {
    Managed managing = managed(key(element));
    String version = resolved(element, "version");
    String scope = resolved(element, "scope");
    Set<String> exclusions = new HashSet<>(managing.exclusions());
    exclusions.addAll(exclusions(element));
    return new Dependency(
        resolved(element, "groupId"),
        resolved(element, "artifactId"),
        version.isEmpty() ? managing.version() : version,
        type(element),
        resolved(element, "classifier"),
        scope.isEmpty() ? managing.scope() : scope,
        resolved(element, "optional").equals("true"),
        exclusions,
        line);
  }

  private Set<String> exclusions(Element dependency) {
    Set<String> exclusions = new HashSet<>();
    for (Element each : dependency.grandchildren("exclusions", "exclusion")) {
      exclusions.add(resolved(each, "groupId") + ":" + resolved(each, "artifactId"));
    }
    return exclusions;
  }

  /** What its dependency management says of a {@link Dependency#key()}. */
  Managed managed(String key) {
    return managed.getOrDefault(key, Managed.NOTHING);
  }

  private String key(Element dependency) {
    return resolved(dependency, "groupId")
        + ":"
        + resolved(dependency, "artifactId")
        + ":"
        + type(dependency)
        + ":"
        + resolved(dependency, "classifier");
  }

  private String type(Element dependency) {
    String type = resolved(dependency, "type");
    return type.isEmpty() ? "jar" : type;
  }

  /** The coordinates that the artifact has moved to: group, artifact, version. */
  Optional<List<String>> relocation() {
    Pom pom = lineage.get(0);
    return pom.project()
        .child("distributionManagement")
        .flatMap(management -> management.child("relocation"))
        .map(
            to ->
                List.of(
                    given(resolved(to, "groupId"), properties.get("project.groupId")),
                    given(resolved(to, "artifactId"), pom.artifactId()),
                    given(resolved(to, "version"), properties.get("project.version"))));
  }

  private static String given(String text, @Nullable String otherwise) {
    return text.isEmpty() && otherwise != null ? otherwise : text;
  }

  private static int line(Element dependency) {
    return dependency
        .child("version")
        .or(() -> dependency.child("artifactId"))
        .map(Element::line)
        .orElseGet(dependency::line);
  }

  /** The line of a POM that brings in what its parents ask for. */
  private int parentLine() {
    return lineage.get(0).parent().map(EffectivePom::line).orElse(0);
  }

  private String resolved(Element element, String child) {
    return Interpolation.resolve(element.text(child), properties);
  }
}
