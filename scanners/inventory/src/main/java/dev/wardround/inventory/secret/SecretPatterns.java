package dev.wardround.inventory.secret;

import dev.wardround.inventory.Value;
import java.util.List;

/** Finds secrets in texts by their form, and masks them. */
final class SecretPatterns {
  static final String STARS = "****";

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

  /** Nothing that a {@link Prefix} begins is shorter. */
  private static final int SHORTEST_KEY = 20;

  private static final String KEY_BEGIN = "-----BEGIN ";
  private static final String KEY_END = "PRIVATE KEY-----";

  /** Holds the whole manifest as JSON, a Secret's contents too. */
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  private SecretPatterns() {}

  /** Whether the text is a secret, or holds one, by its form alone. */
  static boolean isSecret(String text) {
    return !masked(text).kind.isEmpty();
  }

  /** The name of an attribute, with stars where it holds a secret: a user may put one there. */
  static String maskName(String name) {
    boolean mayHold = name.length() >= SHORTEST_KEY || name.indexOf('=') >= 0;
    return mayHold ? masked(name).text : name;
  }

  /** Whether what comes after the text is the value of a secret. */
  static boolean endsInAssignment(String text) {
    for (String assignment : ASSIGNMENTS) {
      if (text.endsWith(assignment)) {
        return true;
      }
    }
    return false;
  }

  /** Where the first word of an assigned text ends. */
  static int endOfWord(String text) {
    int end = 0;
    while (end < text.length() && !Masked.isDelimiter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The value itself, or the secret that it is or contains. */
  static Value mask(String name, Value.Text value) {
    String text = value.text();
    if (text.length() < 3) {
      return value;
    }
    String kind = name.equals(LAST_APPLIED) ? "manifest" : SecretName.kind(name);
    if (!kind.isEmpty() && (kind.equals("manifest") || !SecretName.isHarmless(text))) {
      return new Value.Secret(kind, STARS, value.location());
    }
    Masked masked = masked(text);
    return masked.kind.isEmpty()
        ? value
        : new Value.Secret(masked.kind, masked.text, value.location());
  }

  private static Masked masked(String text) {
    Masked masked = new Masked(text);
    masked.privateKey();
    PREFIXES.forEach(masked::prefixed);
    if (text.indexOf('=') >= 0) {
      ASSIGNMENTS.forEach(masked::assigned);
    }
    masked.members();
    masked.userInfo();
    return masked;
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

    /** {@code "password": "word"} in a text that is JSON, or JSON inside of JSON. */
    void members() {
      for (int at = text.indexOf("\":"); at > 0; at = text.indexOf("\":", at + 1)) {
        boolean nested = text.charAt(at - 1) == '\\';
        int begin = text.lastIndexOf('"', at - 1) + 1;
        int end = nested ? at - 1 : at;
        int from = beginOfText(at + 2);
        if (begin > 0
            && begin < end
            && text.charAt(from - 1) == '"'
            && !SecretName.kind(text.substring(begin, end)).isEmpty()) {
          int to = endOfText(from, nested);
          if (!SecretName.isHarmless(text.substring(from, to))) {
            star("assigned-secret", from, to);
          }
        }
      }
    }

    private int beginOfText(int after) {
      int from = after;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      return from + (text.startsWith("\\\"", from) ? 2 : text.startsWith("\"", from) ? 1 : 0);
    }

    private int endOfText(int from, boolean nested) {
      int to = from;
      while (to < text.length() && text.charAt(to) != '"' && !(nested && text.charAt(to) == '\\')) {
        to += text.charAt(to) == '\\' ? 2 : 1;
      }
      return Math.min(to, text.length());
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
