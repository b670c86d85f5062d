package dev.wardround.scan.dependency.python;

import dev.wardround.scan.dependency.component.ManifestReader;
import java.util.List;

/** All readers of this ecosystem. */
public final class PythonReaders {
  private PythonReaders() {}

  public static List<ManifestReader> all() {
    return List.of(
        new RequirementsText(),
        new PoetryLock(),
        new UvLock(),
        new PdmLock(),
        new PipfileLock(),
        new Pipfile(),
        new PyprojectToml(),
        new InstalledPackage());
  }
}
