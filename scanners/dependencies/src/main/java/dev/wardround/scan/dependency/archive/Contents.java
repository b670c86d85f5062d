package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one archive, or one layer of an image, holds: installed packages, and manifests. */
final class Contents {
  private final InstalledPackages installed = new InstalledPackages();
  private final ArchivedTree tree = new ArchivedTree();

  InstalledPackages installed() {
    return installed;
  }

  ArchivedTree tree() {
    return tree;
  }

  /** Adds what others hold at such paths. */
  void addAll(Contents other, Predicate<String> path) {
    installed.addAll(other.installed, path);
    tree.addAll(other.tree, path);
  }

  /** All components: the installed ones, and those of manifests that are no mere wishes. */
  List<Component> components(List<FileScanner> manifests, String prefix, Gaps gaps) {
    List<Facts> all = new ArrayList<>();
    for (FileScanner scanner : manifests) {
      List<SourceFile> wanted =
          tree.files().stream().filter(inner -> scanner.wants(inner.path())).toList();
      if (wanted.isEmpty()) {
        continue;
      }
      Facts facts = new Facts(scanner.name());
      scanner.plan(wanted, tree).forEach(task -> task.run(facts));
      all.add(facts);
      facts.statuses().stream()
          .filter(status -> !status.reason().isEmpty() && !installed.supersede(facts))
          .forEach(
              status ->
                  gaps.add(status.target().substring(prefix.length()) + ": " + status.reason()));
    }
    return installed.with(all);
  }
}
