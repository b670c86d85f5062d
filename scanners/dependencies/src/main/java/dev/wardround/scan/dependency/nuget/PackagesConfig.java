package dev.wardround.scan.dependency.nuget;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Element;
import dev.wardround.scan.dependency.document.XmlText;
import java.io.IOException;

/** packages.config, of older projects: all packages, also those that others bring in. */
final class PackagesConfig implements ManifestReader {
  @Override
  public String name() {
    return "nuget-packages-config";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "packages.config");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    for (Element entry : XmlText.read(manifest.bytes()).children("package")) {
      boolean development = entry.attribute("developmentDependency").equals("true");
      manifest.add(
          Ecosystem.NUGET,
          entry.attribute("id"),
          Requirement.exact(entry.attribute("version")),
          development ? Scope.DEVELOPMENT : Scope.SHIPPED,
          entry.line(),
          0);
    }
  }
}
