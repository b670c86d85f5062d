package dev.wardround.maven.scan;

import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.maven.graph.ResolvedModule;
import dev.wardround.scan.dependency.DependencyScanners;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.iac.DeclaredFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a build knows of its modules, beside what lies in their directories.
 *
 * @param root directory of the scan
 * @param without what lies below it and is not scanned: build output, modules of their own
 */
public record BuildScan(Path root, List<Path> without, List<ResolvedModule> modules) {

  public BuildScan {
    without = List.copyOf(without);
    modules = List.copyOf(modules);
  }

  public Inventory inventory(Database advisories) throws IOException, AdvisoryException {
    FileScanner reactor = new ReactorScanner(modules);
    List<FileScanner> scanners = new ArrayList<>(List.of(reactor));
    scanners.addAll(DeclaredFormats.all());
    for (FileScanner scanner : DependencyScanners.all()) {
      scanners.add(new OtherFiles(scanner, reactor));
    }
    Root place = new Root(root, ".", without);
    return advisories.matched(new TreeScan(scanners).scan(List.of(place)));
  }
}
