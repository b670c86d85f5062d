package dev.wardround.scan.dependency.component;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes package URLs in their canonical form (github.com/package-url/purl-spec). */
public final class PackageUrls {
  private static final String HEX = "0123456789ABCDEF";

  private PackageUrls() {}

  /**
   * The package URL of a package.
   *
   * @param name as its ecosystem writes it: {@code group:artifact}, {@code @scope/name}, {@code
   *     github.com/owner/module}
   * @param version empty where it is not known
   */
  public static String of(Ecosystem ecosystem, String name, String version) {
    StringBuilder purl = new StringBuilder("pkg:").append(ecosystem.purlType()).append('/');
    segments(normal(ecosystem, name), purl);
    if (!version.isEmpty()) {
      encode(version, purl.append('@'));
    }
    return purl.toString();
  }

  private static String normal(Ecosystem ecosystem, String name) {
    return switch (ecosystem) {
      case MAVEN -> name.replace(':', '/');
      case NPM, GO -> name.toLowerCase(Locale.ROOT);
      default -> ecosystem.canonicalName(name);
    };
  }

  private static void segments(String name, StringBuilder purl) {
    boolean first = true;
    for (int start = 0; start <= name.length(); ) {
      int slash = name.indexOf('/', start);
      int end = slash < 0 ? name.length() : slash;
      if (end > start) {
        if (!first) {
          purl.append('/');
        }
        encode(name.substring(start, end), purl);
        first = false;
      }
      start = end + 1;
    }
  }

  private static void encode(String text, StringBuilder purl) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        encodeBytes(text, purl);
        return;
      }
    }
    purl.append(text);
  }

  private static void encodeBytes(String text, StringBuilder purl) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        purl.append(c);
      } else {
        purl.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '~'
        || c == ':';
  }
}
