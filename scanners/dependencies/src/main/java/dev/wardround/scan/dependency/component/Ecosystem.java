package dev.wardround.scan.dependency.component;

import java.util.Locale;

/** A world of packages with its own registry: its name as OSV writes it, and its purl type. */
public enum Ecosystem {
  MAVEN("Maven", "maven"),
  NPM("npm", "npm"),
  PYPI("PyPI", "pypi"),
  GO("Go", "golang"),
  NUGET("NuGet", "nuget"),
  RUBYGEMS("RubyGems", "gem"),
  PACKAGIST("Packagist", "composer"),
  CRATES("crates.io", "cargo");

  private final String osvName;
  private final String purlType;

  Ecosystem(String osvName, String purlType) {
    this.osvName = osvName;
    this.purlType = purlType;
  }

  public String osvName() {
    return osvName;
  }

  public String purlType() {
    return purlType;
  }

  /**
   * The one spelling of a name: PyPI's as PEP 503 has it, Packagist's in lower case; all others are
   * kept, for their case matters to their registry or to people (NuGet).
   */
  public String canonicalName(String name) {
    return switch (this) {
      case PYPI -> pythonName(name);
      case PACKAGIST -> name.toLowerCase(Locale.ROOT);
      default -> name;
    };
  }

  private static String pythonName(String name) {
    StringBuilder canonical = new StringBuilder(name.length());
    boolean separator = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '-' || c == '_' || c == '.') {
        separator = true;
        continue;
      }
      if (separator) {
        canonical.append('-');
        separator = false;
      }
      canonical.append(Character.toLowerCase(c));
    }
    return separator ? canonical.append('-').toString() : canonical.toString();
  }
}
