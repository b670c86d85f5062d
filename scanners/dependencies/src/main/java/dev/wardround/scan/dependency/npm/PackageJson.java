package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.JsonText;
import dev.wardround.scan.dependency.document.Node;
import java.io.IOException;
import java.util.List;

/**
 * package.json. Where a lock file stands beside it, or above it in a workspace, that one tells the
 * packages and this file adds none.
 */
final class PackageJson implements ManifestReader {
  private static final List<String> LOCKS =
      List.of("package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml");

  @Override
  public String name() {
    return "package-json";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "package.json") && !TreePath.isBelow(path, "node_modules");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    Node root = JsonText.read(manifest.bytes());
    if (isLocked(manifest.directory(), manifest.tree())) {
      return;
    }
    int foreign = 0;
    for (Wanted wanted : Wanted.all(root)) {
      if (wanted.source() == Wanted.Source.REGISTRY) {
        Node at = wanted.node();
        Requirement requirement = Requirement.semantic(wanted.range());
        manifest.add(
            Ecosystem.NPM, wanted.name(), requirement, wanted.scope(), at.line(), at.column());
      } else if (wanted.source() == Wanted.Source.FOREIGN) {
        foreign++;
      }
    }
    manifest.unregistered(foreign);
    manifest.directOnly("commit the lock file: npm install --package-lock-only writes one");
  }

  private static boolean isLocked(String directory, SourceTree tree) throws IOException {
    if (hasLock(directory, tree)) {
      return true;
    }
    for (String above = directory; !above.isEmpty(); ) {
      above = TreePath.directory(above);
      if (hasLock(above, tree) && Workspaces.of(above, tree).include(directory)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLock(String directory, SourceTree tree) {
    for (String lock : LOCKS) {
      if (tree.file(TreePath.join(directory, lock)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
