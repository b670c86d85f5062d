package dev.wardround.scan.dependency.php;

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

/** composer.json; where composer.lock stands beside it, that one tells the packages. */
final class ComposerJson implements ManifestReader {
  @Override
  public String name() {
    return "composer-json";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "composer.json") && !TreePath.isBelow(path, "vendor");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes());
    if (!manifest.isBeside("composer.lock")) {
      add(root.get("require"), Scope.SHIPPED, manifest);
      add(root.get("require-dev"), Scope.DEVELOPMENT, manifest);
      manifest.directOnly("commit the lock file: composer update --no-install writes one");
    }
  }

  private static void add(Node section, Scope scope, Manifest manifest) {
    section
        .entries()
        .forEach(
            (name, range) -> {
              if (isPackage(name)) {
                Requirement wanted = Requirement.semantic(range.text());
                manifest.add(
                    Ecosystem.PACKAGIST, name, wanted, scope, range.line(), range.column());
              }
            });
  }

  /** All packages have a vendor before a slash; the platform's names have none. */
  static boolean isPackage(String name) {
    return name.indexOf('/') > 0;
  }
}
