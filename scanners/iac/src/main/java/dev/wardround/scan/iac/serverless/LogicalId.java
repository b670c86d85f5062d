package dev.wardround.scan.iac.serverless;

import java.util.Locale;

/** Logical ids as the framework makes them of names and paths. */
final class LogicalId {
  private LogicalId() {}

  /** {@code image-retrieval} becomes {@code ImageDashretrieval}. */
  static String of(String name) {
    return capital(name.replace("-", "Dash").replace("_", "Underscore"));
  }

  /** {@code images/{id}} becomes {@code ImagesIdVar}. */
  static String ofPath(String path) {
    StringBuilder id = new StringBuilder();
    for (String part : path.split("/", -1)) {
      boolean variable = part.startsWith("{");
      id.append(capital(letters(part))).append(variable ? "Var" : "");
    }
    return id.toString();
  }

  static String ofMethod(String method) {
    return capital(letters(method.toLowerCase(Locale.ROOT)));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
