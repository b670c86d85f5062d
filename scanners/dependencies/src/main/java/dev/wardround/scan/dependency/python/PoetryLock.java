package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** poetry.lock, with the pyproject.toml beside it for what is direct. */
final class PoetryLock implements ManifestReader {
  private static final Set<String> FOREIGN = Set.of("git", "url", "file");

  @Override
  public String name() {
    return "poetry-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "poetry.lock");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = TomlText.read(manifest.text());
    LockedPackages locked = new LockedPackages(root);
    for (Node entry : locked.all()) {
      locked.needs(entry, entry.get("dependencies").entries().keySet());
    }
    for (Declared declared : Declared.all(pyproject(manifest))) {
      locked.direct(declared.name(), declared.scope());
    }
    locked.walk();
    int foreign = 0;
    for (Node entry : locked.all()) {
      String source = entry.get("source").text("type");
      if (FOREIGN.contains(source)) {
        foreign++;
      } else if (!source.equals("directory")) {
        locked.add(entry, scope(entry, locked.scope(entry)), manifest);
      }
    }
    manifest.unregistered(foreign);
  }

  /** The groups that newer locks name, the category of old ones, else what the graph tells. */
  private static Scope scope(Node entry, Scope byGraph) {
    if (entry.get("groups").isList()) {
      boolean main = entry.get("groups").items().stream().anyMatch(g -> g.text().equals("main"));
      return main ? Scope.SHIPPED : Scope.DEVELOPMENT;
    }
    return switch (entry.text("category")) {
      case "main" -> Scope.SHIPPED;
      case "dev" -> Scope.DEVELOPMENT;
      default -> byGraph;
    };
  }

  private static Node pyproject(Manifest manifest) throws IOException {
    Optional<SourceFile> file = manifest.beside("pyproject.toml");
    try {
      return file.isPresent() ? TomlText.read(file.get().text()) : Node.ABSENT;
    } catch (DocumentException e) {
      return Node.ABSENT; // its own reader tells
    }
  }
}
