package dev.wardround.scan.dependency.python;

import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;
import java.util.List;

/** pyproject.toml. Where a lock file stands beside it, that one tells the packages. */
final class PyprojectToml implements ManifestReader {
  private static final List<String> LOCKS = List.of("poetry.lock", "uv.lock", "pdm.lock");

  @Override
  public String name() {
    return "pyproject";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "pyproject.toml");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = TomlText.read(manifest.text());
    if (LOCKS.stream().noneMatch(manifest::isBeside)) {
      add(Declared.all(root), manifest);
      manifest.directOnly("commit the lock file of your tool: uv lock or poetry lock writes one");
    }
  }

  static void add(List<Declared> all, Manifest manifest) {
    int foreign = 0;
    for (Declared declared : all) {
      if (declared.foreign()) {
        foreign++;
      } else {
        manifest.add(
            Ecosystem.PYPI,
            declared.name(),
            declared.wanted(),
            declared.scope(),
            declared.line(),
            0);
      }
    }
    manifest.unregistered(foreign);
  }
}
