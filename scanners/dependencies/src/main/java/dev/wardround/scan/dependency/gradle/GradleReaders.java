package dev.wardround.scan.dependency.gradle;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** All readers of this ecosystem. */
public final class GradleReaders {
  private GradleReaders() {}

  public static List<ManifestReader> all() {
    return List.of(new GradleLockfile(), new VersionCatalogue());
  }
}
