package dev.wardround.scan.dependency.version;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order of versions in one ecosystem. As a comparator it is total: what the ecosystem would not
 * read as a version comes first, by its text. Where the difference matters, {@link #order} says so.
 */
public enum VersionOrder implements Comparator<String> {
  MAVEN("Maven"),
  NPM("npm"),
  PYPI("PyPI"),
  GO("Go"),
  NUGET("NuGet"),
  RUBYGEMS("RubyGems"),
  PACKAGIST("Packagist"),
  CARGO("crates.io");

  /** No ecosystem publishes longer ones; a longer text is not a version. */
  static final int MAX_LENGTH = 256;

  private final String ecosystem;

  VersionOrder(String ecosystem) {
    this.ecosystem = ecosystem;
  }

  /** The ecosystem's name as OSV writes it. */
  public String ecosystem() {
    return ecosystem;
  }

  /**
   * The order of an ecosystem as OSV names it, in any case; a suffix such as {@code :https://repo}
   * does not matter. Empty where the ecosystem is not known.
   */
  public static Optional<VersionOrder> forEcosystem(String ecosystem) {
    int colon = ecosystem.indexOf(':');
    String name = colon < 0 ? ecosystem : ecosystem.substring(0, colon);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "maven" -> Optional.of(MAVEN);
      case "npm" -> Optional.of(NPM);
      case "pypi" -> Optional.of(PYPI);
      case "go" -> Optional.of(GO);
      case "nuget" -> Optional.of(NUGET);
      case "rubygems" -> Optional.of(RUBYGEMS);
      case "packagist" -> Optional.of(PACKAGIST);
      case "crates.io" -> Optional.of(CARGO);
      default -> Optional.empty();
    };
  }

  /** The version that a text writes; empty where the ecosystem would not read it as one. */
  public Optional<Version> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<? extends Version> version = read(trimmed);
    return version.isPresent() ? Optional.of(version.get()) : Optional.empty();
  }

  private Optional<? extends Version> read(String text) {
    return switch (this) {
      case MAVEN -> MavenVersion.parse(text);
      case NPM, CARGO -> SemanticVersion.parse(text);
      case PYPI -> PythonVersion.parse(text);
      case GO -> SemanticVersion.parseGo(text);
      case NUGET -> NugetVersion.parse(text);
      case RUBYGEMS -> GemVersion.parse(text);
      case PACKAGIST -> ComposerVersion.parse(text);
    };
  }

  /** The sign of the comparison; empty where either text is not a version here. */
  public OptionalInt order(String left, String right) {
    Optional<Version> first = parse(left);
    Optional<Version> second = parse(right);
    return first.isPresent() && second.isPresent()
        ? OptionalInt.of(Integer.signum(first.get().compareTo(second.get())))
        : OptionalInt.empty();
  }

  @Override
  public int compare(String left, String right) {
    Optional<Version> first = parse(left);
    Optional<Version> second = parse(right);
    if (first.isPresent() && second.isPresent()) {
      return first.get().compareTo(second.get());
    }
    if (first.isEmpty() && second.isEmpty()) {
      return left.compareTo(right);
    }
    return first.isEmpty() ? -1 : 1;
  }
}
