package dev.wardround.scan.dependency;

import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.ManifestScanner;
import dev.wardround.scan.dependency.npm.NpmReaders;
import java.util.ArrayList;
import java.util.List;

/** All scanners of this module, one for each format. */
public final class DependencyScanners {
  private DependencyScanners() {}

  public static List<FileScanner> all() {
    List<ManifestReader> readers = new ArrayList<>(NpmReaders.all());
    List<FileScanner> scanners = new ArrayList<>();
    readers.forEach(reader -> scanners.add(new ManifestScanner(reader)));
    return List.copyOf(scanners);
  }
}
