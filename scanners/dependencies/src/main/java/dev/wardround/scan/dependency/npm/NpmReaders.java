package dev.wardround.scan.dependency.npm;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** All readers of this ecosystem. */
public final class NpmReaders {
  private NpmReaders() {}

  public static List<ManifestReader> all() {
    return List.of(new PackageLock(), new YarnLock(), new PnpmLock(), new PackageJson());
  }
}
