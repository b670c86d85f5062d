package dev.wardround.inventory.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from an attribute's name whether a literal under it is a secret. */
final class SecretName {
  private static final Set<String> SECRETS =
      Set.of(
          "password",
          "passwd",
          "pwd",
          "passphrase",
          "secret",
          "token",
          "apikey",
          "credential",
          "credentials");

  /** What makes a key a secret one: a partition key is none. */
  private static final Set<String> SECRET_KEYS =
      Set.of(
          "api",
          "access",
          "secret",
          "private",
          "account",
          "shared",
          "master",
          "encryption",
          "signing",
          "auth",
          "subscription",
          "storage");

  /** What follows "secret" where it is kept: {@code SecretString}, {@code secret_data}. */
  private static final Set<String> CONTENTS = Set.of("string", "data", "value", "text");

  /** In what the life of a token is counted: {@code TokenValidityUnits.RefreshToken: hours}. */
  private static final Set<String> UNITS = Set.of("seconds", "minutes", "hours", "days");

  private SecretName() {}

  /** The kind of secret that the name's last words promise; empty for none. */
  static String kind(String name) {
    if (name.length() < 3) {
      return "";
    }
    List<String> words = words(name);
    if (words.isEmpty()) {
      return "";
    }
    String last = words.get(words.size() - 1);
    if (SECRETS.contains(last)) {
      return last.equals("passwd") || last.equals("pwd") ? "password" : last;
    }
    String before = words.size() > 1 ? words.get(words.size() - 2) : "";
    boolean connection = last.equals("string") && before.equals("connection");
    boolean secretKey = last.equals("key") && SECRET_KEYS.contains(before);
    boolean content = before.equals("secret") && CONTENTS.contains(last);
    return connection || secretKey || content ? before + "-" + last : "";
  }

  /** {@code DbPassword}, {@code DB_PASSWORD} and {@code db-password} are the same two words. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isBoundary(name, i, start)) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i < name.length() && !Character.isLetterOrDigit(name.charAt(i)) ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isBoundary(String name, int i, int start) {
    char c = name.charAt(i);
    if (!Character.isLetterOrDigit(c)) {
      return true;
    }
    return i > start && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
  }

  /**
   * Whether a text under a secret's name is only a pointer to where the secret is kept, a switch, a
   * unit of time, or a sentence.
   */
  static boolean isHarmless(String text) {
    return text.length() < 3
        || text.startsWith("arn:")
        || text.startsWith("{{resolve:")
        || text.contains("${")
        || text.startsWith("/")
        || text.startsWith("@Microsoft.KeyVault")
        || text.startsWith("projects/")
        || text.startsWith("http://")
        || text.startsWith("https://")
        || (text.indexOf(' ') >= 0 && text.charAt(0) != '{')
        || text.equals("true")
        || text.equals("false")
        || UNITS.contains(text)
        || text.startsWith("AWS::")
        || text.startsWith("***");
  }
}
