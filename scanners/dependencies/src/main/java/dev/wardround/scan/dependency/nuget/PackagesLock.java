package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * packages.lock.json: a graph for each target framework. The project files beside it tell what is
 * for development.
 */
final class PackagesLock implements ManifestReader {
  @Override
  public String name() {
    return "nuget-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "packages.lock.json");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node frameworks =
        JsonText.read(manifest.bytes(), Set.of("contentHash", "requested")).get("dependencies");
    if (!frameworks.isMapping()) {
      throw new DocumentException("no dependencies in it");
    }
    DevelopmentPackages development = DevelopmentPackages.beside(manifest);
    for (Node framework : frameworks.entries().values()) {
      add(framework, development, manifest);
    }
  }

  private static void add(Node framework, DevelopmentPackages development, Manifest manifest) {
    DependencyGraph graph = new DependencyGraph();
    for (Map.Entry<String, Node> entry : framework.entries().entrySet()) {
      Node node = entry.getValue();
      List<String> needs = new ArrayList<>();
      node.get("dependencies").entries().keySet().forEach(name -> needs.add(key(name)));
      graph.add(key(entry.getKey()), entry.getKey() + "@" + node.text("resolved"), needs);
      String type = node.text("type");
      if (type.equals("Direct")) {
        graph.direct(key(entry.getKey()), development.scope(entry.getKey()));
      }
      if (type.equals("Project")) { // its packages come in through the project's own code
        needs.forEach(needed -> graph.direct(needed, Scope.SHIPPED));
      }
    }
    graph.walk();
    for (Map.Entry<String, Node> entry : framework.entries().entrySet()) {
      String key = key(entry.getKey());
      Node node = entry.getValue();
      if (!node.text("type").equals("Project")) {
        Scope scope = development.isTestProject() ? Scope.DEVELOPMENT : graph.scope(key);
        manifest.addLocked(
            Ecosystem.NUGET,
            entry.getKey(),
            node.text("resolved"),
            scope,
            graph.via(key),
            node.line());
      }
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
