package dev.wardround.scan.dependency.sbom;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The packages of one document while it is read, by the names that it refers to them with. */
final class Packages {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> needs = new LinkedHashMap<>();
  private final TreeSet<String> uncovered = new TreeSet<>();
  private int unnamed;

  private record Entry(PackageUrl url, Scope scope, int line) {}

  /** A package, or something else that has no package URL. */
  void add(String reference, String purl, Scope scope, int line) {
    Optional<PackageUrl> url = PackageUrl.of(purl);
    if (url.isEmpty()) {
      unnamed++;
    } else if (url.get().ecosystem().isEmpty()) {
      uncovered.add(url.get().type());
    } else {
      String key = reference.isEmpty() ? purl : reference;
      entries.putIfAbsent(key, new Entry(url.get(), scope, line));
    }
  }

  void need(String from, String to) {
    needs.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
  }

  /** Adds all that was read, with the way on which each came in. */
  void report(String root, Manifest manifest) {
    DependencyGraph graph = new DependencyGraph();
    entries.forEach(
        (key, entry) -> graph.add(key, entry.url().label(), needs.getOrDefault(key, List.of())));
    needs.getOrDefault(root, List.of()).forEach(key -> graph.direct(key, Scope.SHIPPED));
    graph.walk();
    entries.forEach((key, entry) -> add(entry, graph.via(key), manifest));
    gaps(manifest);
  }

  private static void add(Entry entry, List<String> via, Manifest manifest) {
    PackageUrl url = entry.url();
    String version = url.version();
    Requirement wanted = version.isEmpty() ? Requirement.UNKNOWN : Requirement.exact(version);
    Location place = Location.of(manifest.path(), entry.line(), 0);
    url.ecosystem()
        .ifPresent(
            ecosystem -> manifest.add(ecosystem, url.name(), wanted, entry.scope(), via, place));
  }

  private void gaps(Manifest manifest) {
    if (!uncovered.isEmpty()) {
      manifest.gap(
          "packages of kinds without advisories here are left out: " + String.join(", ", uncovered),
          "ask a scanner of operating systems about them");
    }
    if (unnamed > 0) {
      manifest.gap(
          (unnamed == 1 ? "1 component has" : unnamed + " components have")
              + " no package URL: no advisory can be matched",
          "let the tool that wrote the document add package URLs");
    }
  }
}
