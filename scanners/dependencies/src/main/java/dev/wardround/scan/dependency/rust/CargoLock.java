package dev.wardround.scan.dependency.rust;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.DependencyGraph;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cargo.lock. Packages without a source are the project's own; their manifests tell what they need
 * for development or building alone.
 */
public final class CargoLock implements ManifestReader {
  @Override
  public String name() {
    return "cargo-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "Cargo.lock");
  }

  @Override
  public boolean consults(String path) {
    return TreePath.isNamed(path, "Cargo.toml");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    new Reading(TomlText.read(manifest.text()).get("package").items(), manifest).add();
  }

  /** The work on one lock file. */
  private static final class Reading {
    private final List<Node> packages;
    private final Manifest manifest;
    private final Map<String, List<String>> keysByName = new HashMap<>();
    private final DependencyGraph graph = new DependencyGraph();

    Reading(List<Node> packages, Manifest manifest) {
      this.packages = packages;
      this.manifest = manifest;
      for (Node entry : packages) {
        keysByName.computeIfAbsent(entry.text("name"), n -> new ArrayList<>()).add(key(entry));
      }
    }

    void add() throws IOException {
      Map<String, Set<String>> shippedByMember = shippedByMember();
      for (Node entry : packages) {
        if (entry.get("source").isPresent()) {
          graph.add(key(entry), key(entry).replace(' ', '@'), needs(entry));
        } else {
          direct(entry, shippedByMember.get(entry.text("name")));
        }
      }
      graph.walk();
      int foreign = 0;
      for (Node entry : packages) {
        String source = entry.text("source");
        if (source.startsWith("registry+") || source.startsWith("sparse+")) {
          manifest.addLocked(
              Ecosystem.CRATES,
              entry.text("name"),
              entry.text("version"),
              graph.scope(key(entry)),
              graph.via(key(entry)),
              entry.line());
        } else if (!source.isEmpty()) {
          foreign++;
        }
      }
      manifest.unregistered(foreign);
    }

    private static String key(Node entry) {
      return entry.text("name") + " " + entry.text("version");
    }

    /** {@code name}, {@code name version} or {@code name version (source)}. */
    private List<String> needs(Node entry) {
      List<String> keys = new ArrayList<>();
      for (Node needed : entry.get("dependencies").items()) {
        String[] words = needed.text().split(" ", -1);
        if (words.length > 1) {
          keys.add(words[0] + " " + words[1]);
        } else {
          keys.addAll(keysByName.getOrDefault(words[0], List.of()));
        }
      }
      return keys;
    }

    private void direct(Node member, @Nullable Set<String> shipped) {
      for (String key : needs(member)) {
        String name = key.substring(0, key.indexOf(' '));
        boolean isShipped = shipped == null || shipped.contains(name);
        graph.direct(key, isShipped ? Scope.SHIPPED : Scope.DEVELOPMENT);
      }
    }

    /** What the manifests at and below the lock file name as plain dependencies, by member. */
    private Map<String, Set<String>> shippedByMember() throws IOException {
      Map<String, Set<String>> byMember = new HashMap<>();
      for (SourceFile file : manifest.consulted()) {
        String directory = manifest.directory();
        if (directory.isEmpty() || file.path().startsWith(directory + "/")) {
          Optional<Node> cargo = toml(file);
          cargo.ifPresent(
              node -> byMember.putIfAbsent(node.get("package").text("name"), shipped(node)));
        }
      }
      return byMember;
    }

    private static Optional<Node> toml(SourceFile file) throws IOException {
      try {
        return Optional.of(TomlText.read(file.text()));
      } catch (DocumentException e) {
        return Optional.empty(); // then all that it needs counts as shipped
      }
    }

    private static Set<String> shipped(Node cargo) {
      Set<String> names = new HashSet<>();
      names(cargo.get("dependencies"), names);
      for (Node target : cargo.get("target").entries().values()) {
        names(target.get("dependencies"), names);
      }
      return names;
    }

    private static void names(Node table, Set<String> names) {
      table
          .entries()
          .forEach(
              (key, value) -> {
                String renamed = value.text("package");
                names.add(renamed.isEmpty() ? key : renamed);
              });
    }
  }
}
