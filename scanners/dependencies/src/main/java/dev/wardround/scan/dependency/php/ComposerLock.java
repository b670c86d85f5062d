package dev.wardround.scan.dependency.php;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** composer.lock, with the composer.json beside it for what is direct. */
final class ComposerLock implements ManifestReader {
  /** Much of the file, and of no use here. */
  private static final Set<String> UNWANTED =
      Set.of("authors", "autoload", "dist", "extra", "funding", "keywords", "support", "suggest");

  @Override
  public String name() {
    return "composer-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "composer.lock") && !TreePath.isBelow(path, "vendor");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes(), UNWANTED);
    if (!root.get("packages").isList()) {
      throw new DocumentException("no packages in it");
    }
    DependencyGraph graph = new DependencyGraph();
    addToGraph(root.get("packages"), graph);
    addToGraph(root.get("packages-dev"), graph);
    Optional<SourceFile> declared = manifest.beside("composer.json");
    if (declared.isPresent()) {
      direct(JsonText.read(declared.get().bytes()), graph);
    }
    graph.walk();
    add(root.get("packages"), Scope.SHIPPED, graph, manifest);
    add(root.get("packages-dev"), Scope.DEVELOPMENT, graph, manifest);
  }

  private static void direct(Node composerJson, DependencyGraph graph) {
    for (String name : composerJson.get("require").entries().keySet()) {
      graph.direct(key(name), Scope.SHIPPED);
    }
    for (String name : composerJson.get("require-dev").entries().keySet()) {
      graph.direct(key(name), Scope.DEVELOPMENT);
    }
  }

  private static void addToGraph(Node packages, DependencyGraph graph) {
    for (Node entry : packages.items()) {
      List<String> needs = new ArrayList<>();
      entry.get("require").entries().keySet().forEach(name -> needs.add(key(name)));
      String name = entry.text("name");
      graph.add(key(name), name + "@" + version(entry), needs);
    }
  }

  private static void add(Node packages, Scope scope, DependencyGraph graph, Manifest manifest) {
    for (Node entry : packages.items()) {
      String version = version(entry);
      boolean branch = version.startsWith("dev-") || version.endsWith("-dev");
      String name = entry.text("name");
      manifest.add(
          Ecosystem.PACKAGIST,
          name,
          branch ? Requirement.UNKNOWN : Requirement.exact(version),
          scope,
          graph.via(key(name)),
          Location.of(manifest.path(), entry.get("name").line(), 0));
    }
  }

  private static String version(Node entry) {
    String version = entry.text("version");
    boolean prefixed =
        version.length() > 1 && version.charAt(0) == 'v' && Character.isDigit(version.charAt(1));
    return prefixed ? version.substring(1) : version;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
