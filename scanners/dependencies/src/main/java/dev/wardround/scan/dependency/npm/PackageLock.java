package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.SourceFile;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** package-lock.json and npm-shrinkwrap.json of versions 1, 2 and 3. */
final class PackageLock implements ManifestReader {
  /** Much of the file, and of no use here. */
  private static final Set<String> UNWANTED =
      Set.of("integrity", "engines", "funding", "bin", "license");

  @Override
  public String name() {
    return "package-lock";
  }

  @Override
  public boolean reads(String path) {
    return (TreePath.isNamed(path, "package-lock.json")
            || TreePath.isNamed(path, "npm-shrinkwrap.json"))
        && !TreePath.isBelow(path, "node_modules");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes(), UNWANTED, "packages", "dependencies");
    if (TreePath.isNamed(manifest.path(), "package-lock.json")
        && manifest.isBeside("npm-shrinkwrap.json")) {
      return; // npm ignores this one then
    }
    InstalledTree installed;
    if (root.get("packages").isMapping()) {
      installed = InstalledTree.ofPackages(root.get("packages"));
    } else if (root.get("dependencies").isMapping()) {
      installed = InstalledTree.ofDependencies(root.get("dependencies"), packageJson(manifest));
    } else if (root.get("lockfileVersion").isPresent()) {
      return; // a project without dependencies
    } else {
      throw new DocumentException("neither packages nor dependencies in it");
    }
    add(installed, manifest);
  }

  private static Node packageJson(Manifest manifest) throws IOException {
    Optional<SourceFile> file = manifest.beside("package.json");
    try {
      return file.isPresent() ? JsonText.read(file.get().bytes()) : Node.ABSENT;
    } catch (DocumentException e) {
      return Node.ABSENT; // its own reader tells
    }
  }

  private static void add(InstalledTree installed, Manifest manifest) {
    int foreign = 0;
    for (InstalledTree.Entry entry : installed.entries()) {
      if (entry.isForeign()) {
        foreign++;
      } else if (!entry.isOwn()) {
        Node node = entry.node();
        Scope scope = entry.scope();
        manifest.addLocked(
            Ecosystem.NPM,
            entry.name(),
            entry.version(),
            scope,
            installed.via(entry.path()),
            node.line());
      }
    }
    manifest.unregistered(foreign);
  }
}
