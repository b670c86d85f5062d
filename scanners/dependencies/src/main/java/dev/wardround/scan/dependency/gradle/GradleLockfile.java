package dev.wardround.scan.dependency.gradle;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Ecosystem;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * gradle.lockfile: {@code group:artifact:version=configuration,configuration}. What a runtime class
 * path that is not of tests has is shipped; what only compiling needs may be given by the platform;
 * all else is for development. The file holds no graph.
 */
final class GradleLockfile implements ManifestReader {
  private static final String BUILD_SCRIPT = "buildscript-gradle.lockfile";

  @Override
  public String name() {
    return "gradle-lockfile";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith("gradle.lockfile")
        && (TreePath.isNamed(path, "gradle.lockfile") || TreePath.isNamed(path, BUILD_SCRIPT));
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    boolean buildScript = TreePath.isNamed(manifest.path(), BUILD_SCRIPT);
    int number = 0;
    for (String line : manifest.text().lines().toList()) {
      number++;
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#") && !entry.startsWith("empty=")) {
        add(entry, buildScript, number, manifest);
      }
    }
  }

  private static void add(String entry, boolean buildScript, int line, Manifest manifest)
      throws DocumentException {
    int equals = entry.indexOf('=');
    int version = equals < 0 ? -1 : entry.lastIndexOf(':', equals);
    int artifact = entry.indexOf(':');
    if (artifact <= 0 || version <= artifact) {
      throw new DocumentException("not a lock file of Gradle: line " + line + " names no module");
    }
    Scope scope = buildScript ? Scope.DEVELOPMENT : scope(entry.substring(equals + 1));
    manifest.addLocked(
        Ecosystem.MAVEN,
        entry.substring(0, version),
        entry.substring(version + 1, equals),
        scope,
        List.of(),
        line);
  }

  private static Scope scope(String configurations) {
    Scope scope = Scope.DEVELOPMENT;
    for (String name : configurations.split(",", -1)) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.contains("test")) {
        continue;
      }
      if (lower.endsWith("runtimeclasspath")) {
        return Scope.SHIPPED;
      }
      if (lower.endsWith("compileclasspath")) {
        scope = Scope.UNKNOWN;
      }
    }
    return scope;
  }
}
