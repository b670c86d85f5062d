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
import java.util.List;
import java.util.Optional;

/** pdm.lock: each package names the groups that it is of. */
final class PdmLock implements ManifestReader {
  @Override
  public String name() {
    return "pdm-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "pdm.lock");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    LockedPackages locked = new LockedPackages(TomlText.read(manifest.text()));
    for (Node entry : locked.all()) {
      locked.needs(entry, needed(entry));
    }
    Optional<SourceFile> pyproject = manifest.beside("pyproject.toml");
    if (pyproject.isPresent()) {
      for (Declared declared : Declared.all(TomlText.read(pyproject.get().text()))) {
        locked.direct(declared.name(), declared.scope());
      }
    }
    locked.walk();
    int foreign = 0;
    for (Node entry : locked.all()) {
      if (entry.get("git").isPresent() || entry.get("url").isPresent()) {
        foreign++;
      } else if (!entry.get("path").isPresent()) {
        locked.add(entry, scope(entry, locked), manifest);
      }
    }
    manifest.unregistered(foreign);
  }

  private static List<String> needed(Node entry) {
    return entry.get("dependencies").items().stream()
        .flatMap(item -> PythonRequirement.of(item.text()).stream())
        .map(PythonRequirement::name)
        .toList();
  }

  private static Scope scope(Node entry, LockedPackages locked) {
    Node groups = entry.get("groups");
    if (!groups.isList()) {
      return locked.scope(entry);
    }
    boolean main = groups.items().stream().anyMatch(group -> group.text().equals("default"));
    return main ? Scope.SHIPPED : Scope.DEVELOPMENT;
  }
}
