package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** *.deps.json: what a built application is published with. */
final class DepsJson implements ManifestReader {
  @Override
  public String name() {
    return "dotnet-deps";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".deps.json");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes());
    Node libraries = root.get("libraries");
    if (!libraries.isMapping()) {
      throw new DocumentException("no libraries in it");
    }
    DependencyGraph graph = graph(root.get("targets"), libraries);
    for (Map.Entry<String, Node> library : libraries.entries().entrySet()) {
      String key = library.getKey();
      int slash = key.indexOf('/');
      if (slash > 0 && library.getValue().text("type").equals("package")) {
        manifest.addLocked(
            Ecosystem.NUGET,
            key.substring(0, slash),
            key.substring(slash + 1),
            Scope.SHIPPED,
            graph.via(key),
            library.getValue().line());
      }
    }
  }

  private static DependencyGraph graph(Node targets, Node libraries) {
    DependencyGraph graph = new DependencyGraph();
    for (Node target : targets.entries().values()) {
      for (Map.Entry<String, Node> entry : target.entries().entrySet()) {
        List<String> needs = new ArrayList<>();
        entry
            .getValue()
            .get("dependencies")
            .entries()
            .forEach((name, version) -> needs.add(name + "/" + version.text()));
        graph.add(entry.getKey(), entry.getKey().replace('/', '@'), needs);
        if (libraries.get(entry.getKey()).text("type").equals("project")) {
          needs.forEach(needed -> graph.direct(needed, Scope.SHIPPED));
        }
      }
    }
    graph.walk();
    return graph;
  }
}
