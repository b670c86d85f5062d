package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.Locale;

/** Brings the ways to write a package's name into the one that its registry takes as the same. */
final class PackageName {
  /** The Go vulnerability database's name for all packages that come with Go. */
  private static final String GO_STANDARD_LIBRARY = "stdlib";

  private PackageName() {}

  static String normalise(VersionOrder ecosystem, String name) {
    return switch (ecosystem) {
      case PYPI -> python(name);
      case CARGO -> name.toLowerCase(Locale.ROOT).replace('_', '-');
      case NUGET, PACKAGIST -> name.toLowerCase(Locale.ROOT);
      case GO -> go(name);
      case MAVEN, NPM, RUBYGEMS -> name;
    };
  }

  /** PEP 503: runs of hyphens, underscores and dots are one hyphen. */
  private static String python(String name) {
    StringBuilder result = new StringBuilder(name.length());
    boolean separated = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean separator = c == '-' || c == '_' || c == '.';
      if (!separator) {
        result.append(Character.toLowerCase(c));
      } else if (!separated) {
        result.append('-');
      }
      separated = separator;
    }
    return result.toString();
  }

  /** Only paths of Go's own packages ({@code crypto/tls}) have no dot in their first element. */
  private static String go(String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? name : name.substring(0, slash);
    if (name.equals("go") || name.equals("std")) {
      return GO_STANDARD_LIBRARY;
    }
    boolean own = slash > 0 && first.indexOf('.') < 0 && !first.equals("cmd");
    return own ? GO_STANDARD_LIBRARY : name;
  }
}
