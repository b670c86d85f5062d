package dev.wardround.scan.dependency.sbom;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** The readers of bills of materials. */
public final class SbomReaders {
  private SbomReaders() {}

  public static List<ManifestReader> all() {
    return List.of(new SbomReader());
  }
}
