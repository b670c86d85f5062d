package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** yarn.lock of any version; the package.json files that share it tell what is direct. */
final class YarnLock implements ManifestReader {
  @Override
  public String name() {
    return "yarn-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "yarn.lock") && !TreePath.isBelow(path, "node_modules");
  }

  @Override
  public boolean consults(String path) {
    return TreePath.isNamed(path, "package.json") && !TreePath.isBelow(path, "node_modules");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    List<YarnEntry> entries = YarnLines.read(manifest.text());
    entries.removeIf(entry -> entry.key().equals("__metadata"));
    new Reading(entries, manifest).add();
  }

  /** The work on one lock file. */
  private static final class Reading {
    private final List<YarnEntry> entries;
    private final Manifest manifest;
    private final Map<String, YarnEntry> byRequest = new HashMap<>();
    private final Map<String, List<YarnEntry>> byName = new HashMap<>();
    private final DependencyGraph graph = new DependencyGraph();

    Reading(List<YarnEntry> entries, Manifest manifest) {
      this.entries = entries;
      this.manifest = manifest;
      for (YarnEntry entry : entries) {
        for (String request : entry.requests) {
          byRequest.put(request, entry);
          byName.computeIfAbsent(YarnEntry.nameOf(request), n -> new ArrayList<>()).add(entry);
        }
      }
    }

    void add() throws IOException {
      walk();
      int foreign = 0;
      for (YarnEntry entry : entries) {
        if (entry.isForeign()) {
          foreign++;
        } else if (!entry.isOwn()) {
          manifest.addLocked(
              Ecosystem.NPM,
              entry.name(),
              entry.version,
              graph.scope(entry.key()),
              graph.via(entry.key()),
              entry.line);
        }
      }
      manifest.unregistered(foreign);
    }

    private void walk() throws IOException {
      LinkedHashMap<String, Set<String>> needs = new LinkedHashMap<>();
      for (YarnEntry entry : entries) {
        Set<String> keys = new LinkedHashSet<>();
        entry.needs.forEach(
            (name, range) -> resolve(name, range).ifPresent(needed -> keys.add(needed.key())));
        needs.put(entry.key(), keys);
        graph.add(entry.key(), entry.name() + "@" + entry.version, entry.isOwn() ? Set.of() : keys);
      }
      for (Node packageJson : packageJsons()) {
        for (Wanted wanted : Wanted.all(packageJson)) {
          resolve(wanted.key(), wanted.node().text())
              .ifPresent(entry -> graph.direct(entry.key(), wanted.scope()));
        }
      }
      if (!graph.hasDirect()) {
        DependencyGraph.unneeded(needs).forEach(key -> graph.direct(key, Scope.UNKNOWN));
      }
      graph.walk();
    }

    private Optional<YarnEntry> resolve(String name, String range) {
      YarnEntry found = byRequest.get(name + "@" + range);
      if (found == null) {
        found = byRequest.get(name + "@npm:" + range);
      }
      if (found == null) { // a resolution of the root package.json may have changed the range
        List<YarnEntry> same = byName.getOrDefault(name, List.of());
        found = same.isEmpty() ? null : same.get(0);
      }
      return Optional.ofNullable(found);
    }

    private List<Node> packageJsons() throws IOException {
      List<Node> roots = new ArrayList<>();
      Workspaces workspaces = Workspaces.of(manifest.directory(), manifest.tree());
      for (SourceFile file : manifest.consulted()) {
        String directory = TreePath.directory(file.path());
        if (directory.equals(manifest.directory()) || workspaces.include(directory)) {
          try {
            roots.add(JsonText.read(file.bytes()));
          } catch (DocumentException e) {
            manifest.gap(
                "what of it is shipped is not known, for a package.json is broken",
                "mend that package.json");
          }
        }
      }
      return roots;
    }
  }
}
