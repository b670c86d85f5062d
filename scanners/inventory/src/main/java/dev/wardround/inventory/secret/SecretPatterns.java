package dev.wardround.inventory.secret;

import dev.wardround.inventory.Value;
import java.util.List;

/** Finds secrets in texts by their form, and masks them. */
final class SecretPatterns {
  private static final String STARS = "****";

  /**
   * A secret that begins with a known prefix.
   *
   * @param least characters after the prefix that make it one
   */
  private record Prefix(String kind, String prefix, int least) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("aws-access-key", "AKIA", 16),
          new Prefix("aws-access-key", "ASIA", 16),
          new Prefix("github-token", "ghp_", 30),
          new Prefix("github-token", "gho_", 30),
          new Prefix("github-token", "ghs_", 30),
          new Prefix("github-token", "github_pat_", 30),
          new Prefix("slack-token", "xoxb-", 20),
          new Prefix("slack-token", "xoxp-", 20),
          new Prefix("stripe-key", "sk_live_", 16),
          new Prefix("google-api-key", "AIza", 35),
          new Prefix("sendgrid-key", "SG.", 40),
          new Prefix("npm-token", "npm_", 36),
          new Prefix("json-web-token", "eyJhbGciOi", 30));

  /** What stands before a secret in connection strings, URLs, scripts and option lists. */
  private static final List<String> ASSIGNMENTS =
      List.of(
          "AccountKey=",
          "SharedAccessKey=",
          "password=",
          "Password=",
          "PASSWORD=",
          "pwd=",
          "Pwd=",
          "PWD=",
          "secret=",
          "SECRET=",
          "SECRET_KEY=",
          "secret_access_key=",
          "SECRET_ACCESS_KEY=",
          "token=",
          "TOKEN=",
          "secret_access_key = ");

  private static final String KEY_BEGIN = "-----BEGIN ";
  private static final String KEY_END = "PRIVATE KEY-----";

  private SecretPatterns() {}

  /** The value itself, or the secret that it is or contains. */
  static Value mask(String name, Value.Text value) {
    String text = value.text();
    if (text.length() < 3) {
      return value;
    }
    String kind = SecretName.kind(name);
    if (!kind.isEmpty() && !SecretName.isHarmless(text)) {
      return new Value.Secret(kind, STARS, value.location());
    }
    Masked masked = new Masked(text);
    masked.privateKey();
    PREFIXES.forEach(masked::prefixed);
    ASSIGNMENTS.forEach(masked::assigned);
    masked.userInfo();
    return masked.kind.isEmpty()
        ? value
        : new Value.Secret(masked.kind, masked.text, value.location());
  }

  /** A text while its secrets are being starred out. */
  private static final class Masked {
    private String text;
    private String kind = "";

    Masked(String text) {
      this.text = text;
    }

    private void star(String what, int from, int to) {
      text = text.substring(0, from) + STARS + text.substring(to);
      kind = kind.isEmpty() ? what : kind;
    }

    void privateKey() {
      int end = text.indexOf(KEY_END);
      int begin = end < 0 ? -1 : text.lastIndexOf(KEY_BEGIN, end);
      if (begin >= 0) {
        int closing = text.indexOf(KEY_END, end + KEY_END.length());
        star("private-key", begin, closing < 0 ? text.length() : closing + KEY_END.length());
      }
    }

    void prefixed(Prefix prefix) {
      for (int at = text.indexOf(prefix.prefix());
          at >= 0;
          at = text.indexOf(prefix.prefix(), at + 1)) {
        int from = at + prefix.prefix().length();
        int to = from;
        while (to < text.length() && isTokenCharacter(text.charAt(to))) {
          to++;
        }
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (begins && to - from >= prefix.least()) {
          star(prefix.kind(), from, to);
        }
      }
    }

    void assigned(String assignment) {
      for (int at = text.indexOf(assignment); at >= 0; at = text.indexOf(assignment, at + 1)) {
        int from = at + assignment.length();
        if (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
          from++;
        }
        int to = from;
        while (to < text.length() && !isDelimiter(text.charAt(to))) {
          to++;
        }
        if (to - from >= 3
            && !SecretName.isHarmless(text.substring(from, to))
            && text.charAt(from) != '$') {
          star("assigned-secret", from, to);
        }
      }
    }

    /** {@code scheme://user:password@host}. */
    void userInfo() {
      for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
        int end = at + 3;
        while (end < text.length()
            && !isDelimiter(text.charAt(end))
            && text.charAt(end) != '/'
            && text.charAt(end) != '@') {
          end++;
        }
        int colon = text.indexOf(':', at + 3);
        if (end < text.length()
            && text.charAt(end) == '@'
            && colon > 0
            && colon < end - 1
            && !SecretName.isHarmless(text.substring(colon + 1, end))) {
          star("url-password", colon + 1, end);
        }
      }
    }

    private static boolean isTokenCharacter(char c) {
      return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isDelimiter(char c) {
      return c == ';'
          || c == '&'
          || c == '"'
          || c == '\''
          || c == ','
          || c == ')'
          || c == '}'
          || Character.isWhitespace(c);
    }
  }
}
