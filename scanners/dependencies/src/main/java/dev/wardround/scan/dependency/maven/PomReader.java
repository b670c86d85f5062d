package dev.wardround.scan.dependency.maven;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives the direct dependencies of a POM and of its parents in the tree. What those bring in is in
 * the repository and not in the file. Modules of the tree are the project's own.
 */
final class PomReader implements ManifestReader {
  private final String name;
  private final PomTree tree;

  PomReader(String name, PomTree tree) {
    this.name = name;
    this.tree = tree;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean reads(String path) {
    return true;
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Pom pom = tree.pom(manifest.file());
    EffectivePom effective = new EffectivePom(pom, tree);
    for (Pom each : effective.lineage()) {
      for (Element dependency : each.dependencies()) {
        add(
            dependency,
            each.path().equals(pom.path()) ? line(dependency) : parentLine(pom),
            effective,
            manifest);
      }
    }
    manifest.directOnly(
        "scan within the build with the Maven plugin, or scan the built archive or an SBOM");
  }

  private void add(Element dependency, int line, EffectivePom effective, Manifest manifest) {
    String coordinate = effective.coordinate(dependency);
    int colon = coordinate.indexOf(':');
    String group = coordinate.substring(0, colon);
    String artifact = coordinate.substring(colon + 1);
    boolean own = tree.find(group, artifact).isPresent();
    if (!own && !group.isEmpty() && !artifact.isEmpty()) {
      manifest.add(
          Ecosystem.MAVEN,
          coordinate,
          wanted(effective.version(dependency)),
          scope(effective.scope(dependency)),
          line,
          0);
    }
  }

  /** A plain version is soft in Maven's words, but the nearest one wins, and none is nearer. */
  private static Requirement wanted(String version) {
    if (version.contains("${") || version.equals("LATEST") || version.equals("RELEASE")) {
      return Requirement.UNKNOWN;
    }
    boolean range = version.startsWith("[") || version.startsWith("(");
    return range ? Requirement.bracketed(version) : Requirement.exact(version);
  }

  private static Scope scope(String scope) {
    return switch (scope) {
      case "", "compile", "runtime" -> Scope.SHIPPED;
      case "test" -> Scope.DEVELOPMENT;
      default -> Scope.UNKNOWN; // provided and system: the platform may give it, or not
    };
  }

  private static int line(Element dependency) {
    Optional<Element> version = dependency.child("version");
    return version
        .or(() -> dependency.child("artifactId"))
        .map(Element::line)
        .orElseGet(dependency::line);
  }

  /** The line of a POM that brings in what its parents ask for. */
  private static int parentLine(Pom pom) {
    return pom.parent().map(PomReader::line).orElse(0);
  }
}
