package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Pipfile.lock: the section {@code default} is shipped, all others are for development. */
final class PipfileLock implements ManifestReader {
  @Override
  public String name() {
    return "pipfile-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "Pipfile.lock");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes(), Set.of("hashes", "_meta"));
    if (!root.isMapping()) {
      throw new DocumentException("no sections in it");
    }
    int foreign = 0;
    for (Map.Entry<String, Node> section : root.entries().entrySet()) {
      Scope scope = section.getKey().equals("default") ? Scope.SHIPPED : Scope.DEVELOPMENT;
      for (Map.Entry<String, Node> entry : section.getValue().entries().entrySet()) {
        Node at = entry.getValue();
        if (at.get("version").isPresent()) {
          Requirement wanted = PythonRequirement.versions(at.text("version"));
          manifest.add(Ecosystem.PYPI, entry.getKey(), wanted, scope, at.line(), at.column());
        } else {
          foreign++;
        }
      }
    }
    manifest.unregistered(foreign);
  }
}
