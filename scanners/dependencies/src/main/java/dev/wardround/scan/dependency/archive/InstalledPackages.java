package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Location;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.PackageUrls;
import dev.wardround.scan.dependency.component.PythonMetadata;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.fingerprint.Recognised;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The packages that an archive really holds. What a manifest within it only asks for is passed over
 * where packages of the same ecosystem are installed: those are what it got.
 */
final class InstalledPackages {
  private final Map<String, Component> found = new LinkedHashMap<>();
  private final Set<String> ecosystems = new HashSet<>();

  void addMaven(JarIdentity jar, String path) {
    add(Ecosystem.MAVEN, jar.coordinate(), jar.version(), path);
  }

  /** Adds a library that only its classes tell; unless it is the only one, its least version. */
  void addRecognised(Recognised library, String path) {
    boolean exact = library.isCertain() && library.versions().size() == 1;
    Certainty certainty = exact ? Certainty.EXACT : Certainty.LOWER_BOUND;
    Component component =
        component(
            Ecosystem.MAVEN, library.coordinates(), library.versions().get(0), certainty, path);
    put(component.recognisedBy(library.evidence()), path);
  }

  void addPython(byte[] metadata, String path) {
    PythonMetadata known = PythonMetadata.of(metadata);
    add(Ecosystem.PYPI, known.name(), known.version(), path);
  }

  void addNode(byte[] packageJson, String path) {
    try {
      Node root = JsonText.read(packageJson);
      add(Ecosystem.NPM, root.text("name"), root.text("version"), path);
    } catch (DocumentException e) {
      return; // packages bring broken package.json files along as examples
    }
  }

  void addGo(GoBinary program, String path) {
    program.modules().forEach(module -> add(Ecosystem.GO, module.path(), module.version(), path));
    add(Ecosystem.GO, "stdlib", program.goVersion(), path);
  }

  private void add(Ecosystem ecosystem, String name, String version, String path) {
    if (name.isEmpty() || version.isEmpty()) {
      return;
    }
    put(component(ecosystem, name, version, Certainty.EXACT, path), path);
  }

  private void put(Component component, String path) {
    ecosystems.add(component.ecosystem());
    found.putIfAbsent(component.purl() + "\n" + path, component);
  }

  private static Component component(
      Ecosystem ecosystem, String name, String version, Certainty certainty, String path) {
    String canonical = ecosystem.canonicalName(name);
    return new Component(
        PackageUrls.of(ecosystem, canonical, version),
        ecosystem.osvName(),
        canonical,
        version,
        certainty,
        Scope.SHIPPED,
        List.of(),
        Location.of(path));
  }

  /** Whether all that a manifest gave is of ecosystems with installed packages. */
  boolean supersede(Facts manifest) {
    return !manifest.components().isEmpty()
        && manifest.components().stream().allMatch(c -> ecosystems.contains(c.ecosystem()));
  }

  /** Adds what another found at such paths. */
  void addAll(InstalledPackages other, Predicate<String> path) {
    other.found.forEach(
        (key, component) -> {
          if (path.test(component.manifest())) {
            found.putIfAbsent(key, component);
            ecosystems.add(component.ecosystem());
          }
        });
  }

  /** All components: the installed ones, and those of manifests that are no mere wishes. */
  List<Component> with(List<Facts> manifests) {
    Map<String, Component> all = new LinkedHashMap<>();
    found.values().forEach(component -> all.putIfAbsent(component.purl(), component));
    for (Facts manifest : manifests) {
      for (Component component : manifest.components()) {
        boolean wish = component.certainty() != Certainty.EXACT;
        if (!wish || !ecosystems.contains(component.ecosystem())) {
          all.putIfAbsent(component.purl(), component);
        }
      }
    }
    return new ArrayList<>(all.values());
  }
}
