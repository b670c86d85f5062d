package dev.wardround.scan.dependency.maven;

import java.util.Set;

/**
 * One dependency of a POM, with what management and properties give it.
 *
 * @param version empty where nobody names one; may hold properties that nobody sets
 * @param classifier mostly empty
 * @param scope as Maven names it; empty for {@code compile}
 * @param exclusions {@code group:artifact}, either of which may be {@code *}
 * @param line of the POM
 */
record Dependency(
    String group,
    String artifact,
    String version,
    String type,
    String classifier,
    String scope,
    boolean isOptional,
    Set<String> exclusions,
    int line) {

  Dependency {
    exclusions = Set.copyOf(exclusions);
  }

  /** By what Maven tells dependencies apart: of two with the same key one wins. */
  String key() {
    return coordinate() + ":" + type + ":" + classifier;
  }

  String coordinate() {
    return group + ":" + artifact;
  }

  /** Whether what depends on its artifact gets this too. */
  boolean isPassedOn() {
    return !isOptional && (scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"));
  }

  boolean isExcluded(Set<String> patterns) {
    return !patterns.isEmpty()
        && (patterns.contains(coordinate())
            || patterns.contains(group + ":*")
            || patterns.contains("*:" + artifact)
            || patterns.contains("*:*"));
  }
}
