package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.PythonMetadata;
import dev.wardround.scan.dependency.component.TreePath;
import java.io.IOException;
import java.util.List;

/**
 * A package that lies in the tree as pip installed it, beside the code of a function or in a layer.
 * A {@code *.egg-info} counts only among installed packages: elsewhere it is the project's own.
 */
public final class InstalledPackage implements ManifestReader {
  @Override
  public String name() {
    return "python-installed";
  }

  @Override
  public boolean reads(String path) {
    if (path.endsWith(".dist-info/METADATA")) {
      return true;
    }
    return path.endsWith(".egg-info/PKG-INFO")
        && (TreePath.isBelow(path, "site-packages") || TreePath.isBelow(path, "dist-packages"));
  }

  @Override
  public void read(Manifest manifest) throws IOException {
    PythonMetadata metadata = PythonMetadata.of(manifest.bytes());
    if (metadata.name().isEmpty() || metadata.version().isEmpty()) {
      manifest.gap("names no package with a version", "install the package again");
      return;
    }
    manifest.addLocked(
        Ecosystem.PYPI, metadata.name(), metadata.version(), Scope.SHIPPED, List.of(), 0);
  }
}
