package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pipfile; where Pipfile.lock stands beside it, that one tells the packages. */
final class Pipfile implements ManifestReader {
  @Override
  public String name() {
    return "pipfile";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "Pipfile");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = TomlText.read(manifest.text());
    if (manifest.isBeside("Pipfile.lock")) {
      return;
    }
    List<Declared> all = new ArrayList<>();
    Declared.table(root.get("packages"), Scope.SHIPPED, all);
    Declared.table(root.get("dev-packages"), Scope.DEVELOPMENT, all);
    PyprojectToml.add(all, manifest);
    manifest.directOnly("commit the lock file: pipenv lock writes one");
  }
}
