package dev.wardround.scan.dependency.sbom;

import dev.wardround.scan.dependency.component.Ecosystem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A package URL, taken apart (github.com/package-url/purl-spec).
 *
 * @param type such as {@code maven}
 * @param name as the ecosystem writes it: {@code group:artifact}, {@code @scope/name}
 * @param version empty where there is none
 */
record PackageUrl(String type, String name, String version) {

  /** Empty for a text that is none. */
  static Optional<PackageUrl> of(String text) {
    String rest = before(before(text, '#'), '?');
    int slash = rest.indexOf('/');
    if (!rest.startsWith("pkg:") || slash < 0) {
      return Optional.empty();
    }
    String type = rest.substring("pkg:".length(), slash).toLowerCase(Locale.ROOT);
    int at = rest.lastIndexOf('@');
    boolean versioned = at > rest.lastIndexOf('/') && at > slash + 1;
    String path = rest.substring(slash + 1, versioned ? at : rest.length());
    String version = versioned ? decoded(rest.substring(at + 1)) : "";
    String name = type.equals("maven") ? path.replace('/', ':') : path;
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new PackageUrl(type, decoded(name), version));
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a bare % stands for itself
    }
  }

  /** The ecosystem whose advisories are known; empty for deb, apk and the like. */
  Optional<Ecosystem> ecosystem() {
    for (Ecosystem each : Ecosystem.values()) {
      if (each.purlType().equals(type)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  String label() {
    return version.isEmpty() ? name : name + "@" + version;
  }
}
