package dev.wardround.scan.dependency.nuget;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** All readers of this ecosystem. */
public final class NugetReaders {
  private NugetReaders() {}

  public static List<ManifestReader> all() {
    return List.of(new PackagesLock(), new PackagesConfig(), new DepsJson(), new ProjectFile());
  }
}
