package dev.wardround.scan.dependency.maven;

import java.util.Map;

/** Puts the values of properties in place of {@code ${name}}; unknown names stay as they are. */
final class Interpolation {
  /** Properties made of properties; a cycle ends here, and its text stays unresolved. */
  private static final int DEPTH = 16;

  /** No version or name is longer; it ends texts that double at each step. */
  private static final int LENGTH = 2_000;

  private Interpolation() {}

  static String resolve(String text, Map<String, String> properties) {
    String resolved = text;
    for (int step = 0; step < DEPTH && resolved.contains("${"); step++) {
      String next = once(resolved, properties);
      if (next.equals(resolved) || next.length() > LENGTH) {
        return resolved;
      }
      resolved = next;
    }
    return resolved;
  }

  private static String once(String text, Map<String, String> properties) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = properties.get(text.substring(open + 2, close));
      out.append(text, at, open).append(value == null ? text.substring(open, close + 1) : value);
      at = close + 1;
    }
    return out.append(text.substring(at)).toString();
  }
}
