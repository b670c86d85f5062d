package dev.wardround.scan.dependency.php;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** All readers of this ecosystem. */
public final class PhpReaders {
  private PhpReaders() {}

  public static List<ManifestReader> all() {
    return List.of(new ComposerLock(), new ComposerJson());
  }
}
