package dev.wardround.inventory;

import java.util.List;

/**
 * A third-party package that code is built from.
 *
 * @param purl package URL with version, canonical form; the identity of the component
 * @param ecosystem as OSV names it: {@code Maven}, {@code npm}, {@code PyPI}, {@code Go}, {@code
 *     NuGet}, {@code RubyGems}, {@code Packagist}, {@code crates.io}
 * @param name as the ecosystem writes it: {@code group:artifact}, {@code @scope/name}
 * @param version as written in the source; empty where the source names none
 * @param certainty whether the version is the one that will be used
 * @param scope whether it is shipped
 * @param via names with versions from the direct dependency down to the parent of this one; empty
 *     for a direct one
 * @param location the line that brings it in
 * @param evidence for a component that no metadata names: by what it was recognised; empty
 *     otherwise
 * @param reach whether the code that it is shipped with can come to it
 */
public record Component(
    String purl,
    String ecosystem,
    String name,
    String version,
    Certainty certainty,
    Scope scope,
    List<String> via,
    Location location,
    String evidence,
    Reach reach) {

  /** How sure the version is. */
  public enum Certainty {
    /** Locked, pinned, or read from the artifact itself. */
    EXACT,
    /** The least version that a range allows, taken as a guess. */
    LOWER_BOUND,
    /** The source names no version, or one that cannot be resolved. */
    UNKNOWN
  }

  /** Whether the component is part of what runs. */
  public enum Scope {
    SHIPPED,
    DEVELOPMENT,
    UNKNOWN
  }

  public Component {
    via = List.copyOf(via);
  }

  /** A component that metadata names, and of which nobody knows whether code comes to it. */
  public Component(
      String purl,
      String ecosystem,
      String name,
      String version,
      Certainty certainty,
      Scope scope,
      List<String> via,
      Location location) {
    this(purl, ecosystem, name, version, certainty, scope, via, location, "", Reach.NOT_LOOKED_AT);
  }

  /** The same, recognised by something else than metadata. */
  public Component recognisedBy(String what) {
    return new Component(
        purl, ecosystem, name, version, certainty, scope, via, location, what, reach);
  }

  /** The same, with what is known of whether code comes to it. */
  public Component with(Reach known) {
    return new Component(
        purl, ecosystem, name, version, certainty, scope, via, location, evidence, known);
  }

  /** The file that names the component; empty for live ones. */
  public String manifest() {
    return location instanceof Location.InFile file ? file.path() : "";
  }

  /** The file on disk: that of {@link #manifest()}, or the archive that it lies in. */
  public String file() {
    String manifest = manifest();
    int inner = manifest.indexOf("!/");
    return inner < 0 ? manifest : manifest.substring(0, inner);
  }
}
