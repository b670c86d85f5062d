package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.component.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of an archive while its entries go by. */
final class Jar {
  final String path;
  final List<ZipMember> classes = new ArrayList<>();

  /** The artifacts that metadata names. */
  final Set<String> names = new HashSet<>();

  boolean holdsOthers;
  byte @Nullable [] manifest;

  Jar(String path) {
    this.path = path;
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  void name(Optional<JarIdentity> identity, String entry, InstalledPackages installed) {
    identity.ifPresent(
        known -> {
          names.add(known.coordinate());
          installed.addMaven(known, entry);
        });
  }

  void nameByManifest(InstalledPackages installed) {
    byte[] content = manifest == null ? new byte[0] : manifest;
    name(JarIdentity.ofManifest(TreePath.fileName(path), content), path, installed);
  }
}
