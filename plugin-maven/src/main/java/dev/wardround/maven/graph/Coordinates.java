package dev.wardround.maven.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;

/** The names of one resolved artifact. */
record Coordinates(String group, String artifact, String version) {

  static Coordinates of(Artifact artifact) {
    return new Coordinates(
        artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  /** Reads {@code group:artifact:type[:classifier]:version}, as a dependency trail writes it. */
  private static Coordinates ofTrail(String id) {
    String[] parts = id.split(":", -1);
    return new Coordinates(parts[0], parts.length > 1 ? parts[1] : "", parts[parts.length - 1]);
  }

  /** Who brings the artifact in: the direct dependency first; empty for a direct one. */
  static List<Coordinates> parents(Artifact artifact) {
    List<String> trail = artifact.getDependencyTrail();
    List<Coordinates> parents = new ArrayList<>();
    // The first is the module, the last is the artifact.
    for (int i = 1; trail != null && i < trail.size() - 1; i++) {
      parents.add(ofTrail(trail.get(i)));
    }
    return parents;
  }

  /** Without the version: {@code group:artifact}. */
  String name() {
    return group + ":" + artifact;
  }

  /** As a path shows it: {@code group:artifact@version}. */
  String label() {
    return name() + "@" + version;
  }
}
