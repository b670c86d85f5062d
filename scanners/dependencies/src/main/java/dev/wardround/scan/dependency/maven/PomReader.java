package dev.wardround.scan.dependency.maven;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.Set;

/**
 * Gives the dependencies of a POM, its parents' among them, and what those bring in as far as the
 * local repository tells. Modules of the tree are the project's own.
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
    EffectivePom effective = tree.effective(tree.pom(manifest.file()));
    DependencyTree resolved = DependencyTree.of(effective, tree);
    resolved.nodes().forEach(node -> add(node, manifest));
    if (resolved.isResolved()) {
      reportMissing(resolved.missing(), manifest);
    } else {
      manifest.directOnly(
          "run 'mvn dependency:resolve' to fill the local Maven repository, or scan the built"
              + " archive or an SBOM");
    }
  }

  private static void reportMissing(Set<String> missing, Manifest manifest) {
    if (!missing.isEmpty()) {
      manifest.gap(
          "the local Maven repository lacks the POMs of "
              + (missing.size() == 1 ? "1 dependency" : missing.size() + " dependencies")
              + " (the first is "
              + missing.iterator().next()
              + "): what they bring in is not seen",
          "run 'mvn dependency:resolve' and scan again");
    }
  }

  private static void add(DependencyTree.Node node, Manifest manifest) {
    Dependency dependency = node.dependency();
    if (!node.isOwn() && !dependency.group().isEmpty() && !dependency.artifact().isEmpty()) {
      manifest.add(
          Ecosystem.MAVEN,
          dependency.coordinate(),
          wanted(dependency.version()),
          scope(node.scope()),
          node.via(),
          Location.of(manifest.path(), node.line(), 0));
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
}
