package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.YamlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * pnpm-lock.yaml, versions 5 to 9. A package is known by its name and version, and by the peers it
 * was resolved with; what it needs stands in {@code snapshots} from version 9 on.
 */
final class PnpmLock implements ManifestReader {
  @Override
  public String name() {
    return "pnpm-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "pnpm-lock.yaml") && !TreePath.isBelow(path, "node_modules");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = YamlText.read(manifest.text());
    if (!root.get("lockfileVersion").isPresent()) {
      throw new DocumentException("no lockfileVersion in it");
    }
    new Reading(root, manifest).add();
  }

  /** The work on one lock file. */
  private static final class Reading {
    private final Node root;
    private final Manifest manifest;
    private final PnpmKeys keys;
    private final DependencyGraph graph = new DependencyGraph();

    Reading(Node root, Manifest manifest) {
      this.root = root;
      this.manifest = manifest;
      String version = root.text("lockfileVersion");
      this.keys = new PnpmKeys(version.startsWith("5"));
    }

    void add() {
      Map<String, Node> packages = root.get("packages").entries();
      Map<String, Node> snapshots =
          root.get("snapshots").isMapping() ? root.get("snapshots").entries() : packages;
      snapshots.forEach(this::addToGraph);
      importers().forEach(this::addDirect);
      graph.walk();
      int foreign = 0;
      for (Map.Entry<String, Node> snapshot : snapshots.entrySet()) {
        Node info =
            packages.getOrDefault(keys.withoutPeers(snapshot.getKey()), snapshot.getValue());
        foreign += add(snapshot.getKey(), info) ? 0 : 1;
      }
      manifest.unregistered(foreign);
    }

    private boolean add(String key, Node info) {
      String declaredName = info.text("name");
      String name = declaredName.isEmpty() ? keys.name(key) : declaredName;
      String version = keys.version(key);
      if (!startsWithDigit(version)) {
        return false;
      }
      Scope scope = graph.scope(keys.plain(key));
      boolean flagged = scope == Scope.UNKNOWN && info.get("dev").isPresent();
      Scope told = info.get("dev").isTrue() ? Scope.DEVELOPMENT : Scope.SHIPPED;
      manifest.addLocked(
          Ecosystem.NPM,
          name,
          version,
          flagged ? told : scope,
          graph.via(keys.plain(key)),
          info.line());
      return true;
    }

    private void addToGraph(String key, Node node) {
      List<String> needs = new ArrayList<>();
      for (String section : List.of("dependencies", "optionalDependencies")) {
        node.get(section)
            .entries()
            .forEach((name, version) -> needs.add(keys.reference(name, version.text())));
      }
      graph.add(keys.plain(key), keys.name(key) + "@" + keys.version(key), needs);
    }

    private List<Node> importers() {
      Map<String, Node> importers = new LinkedHashMap<>(root.get("importers").entries());
      importers.put("", root); // a project of one package has no importers before version 9
      return List.copyOf(importers.values());
    }

    private void addDirect(Node importer) {
      addDirect(importer.get("dependencies"), Scope.SHIPPED);
      addDirect(importer.get("optionalDependencies"), Scope.SHIPPED);
      addDirect(importer.get("devDependencies"), Scope.DEVELOPMENT);
    }

    private void addDirect(Node section, Scope scope) {
      section
          .entries()
          .forEach(
              (name, wanted) -> {
                String version = wanted.isText() ? wanted.text() : wanted.text("version");
                graph.direct(keys.reference(name, version), scope);
              });
    }

    private static boolean startsWithDigit(String text) {
      return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
  }
}
