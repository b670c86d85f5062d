package dev.wardround.scan.dependency.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version after Maven's "Version Order Specification" (maven.apache.org/pom.html). Any text is
 * one: what follows no rule is ordered by its letters. Maven 3.9 itself differs from that page
 * where a dot follows a word ({@code 1-beta.2} comes after {@code 1-rc9} there); here the page
 * holds.
 *
 * @param tokens without those that say nothing: trailing zeros and words for "release", at the end
 *     and before each qualifier
 */
record MavenVersion(List<Token> tokens) implements Version {
  /** The words before a release, in their order; the release itself has the rank after them. */
  private static final List<String> BEFORE_RELEASE =
      List.of("alpha", "beta", "milestone", "rc", "snapshot");

  private static final int RELEASE = BEFORE_RELEASE.size();
  private static final int SERVICE_PACK = RELEASE + 1;
  private static final int OTHER_WORD = RELEASE + 2;
  private static final int HYPHEN_NUMBER = RELEASE + 3;
  private static final int DOT_NUMBER = RELEASE + 4;

  private static final Token PADDING = new Token(RELEASE, "");

  /**
   * @param rank among tokens of different kinds
   * @param text digits of a number, letters of a word that has no rank of its own; otherwise empty
   */
  record Token(int rank, String text) {
    boolean isNumber() {
      return rank >= HYPHEN_NUMBER;
    }

    boolean isEmpty() {
      return rank == RELEASE || (isNumber() && text.equals("0"));
    }

    int compare(Token that) {
      if (rank != that.rank) {
        return Integer.compare(rank, that.rank);
      }
      return isNumber() ? Digits.compare(text, that.text) : text.compareTo(that.text);
    }
  }

  static Optional<MavenVersion> parse(String text) {
    return Optional.of(new MavenVersion(trimmed(split(text.toLowerCase(Locale.ROOT)))));
  }

  private static List<Token> split(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean dot = true;
    int at = 0;
    while (at <= text.length()) {
      int end = tokenEnd(text, at);
      boolean beforeDigit = end < text.length() && Digits.is(text.charAt(end));
      tokens.add(token(text.substring(at, end), dot, beforeDigit));
      boolean separator = end < text.length() && isSeparator(text.charAt(end));
      dot = separator && text.charAt(end) == '.';
      at = separator ? end + 1 : end;
      if (end == text.length()) {
        break;
      }
    }
    return tokens;
  }

  /** A token ends at a separator and where digits and other characters meet. */
  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && !isSeparator(text.charAt(end))
        && Digits.is(text.charAt(end)) == Digits.is(text.charAt(start))) {
      end++;
    }
    return end;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || c == '_';
  }

  private static Token token(String text, boolean dot, boolean beforeDigit) {
    if (text.isEmpty()) {
      return new Token(dot ? DOT_NUMBER : HYPHEN_NUMBER, "0");
    }
    return Digits.is(text.charAt(0))
        ? new Token(dot ? DOT_NUMBER : HYPHEN_NUMBER, Digits.withoutLeadingZeros(text))
        : word(text, beforeDigit);
  }

  private static Token word(String text, boolean beforeDigit) {
    String full = beforeDigit ? unabbreviated(text) : text;
    return switch (full) {
      case "ga", "final", "release" -> PADDING;
      case "sp" -> new Token(SERVICE_PACK, "");
      case "cr" -> new Token(BEFORE_RELEASE.indexOf("rc"), "");
      default -> {
        int rank = BEFORE_RELEASE.indexOf(full);
        yield rank >= 0 ? new Token(rank, "") : new Token(OTHER_WORD, full);
      }
    };
  }

  private static String unabbreviated(String word) {
    return switch (word) {
      case "a" -> "alpha";
      case "b" -> "beta";
      case "m" -> "milestone";
      default -> word;
    };
  }

  /** Drops what says nothing at the end, before a hyphen, and before a word. */
  private static List<Token> trimmed(List<Token> tokens) {
    List<Token> result = new ArrayList<>();
    for (Token token : tokens) {
      if (token.rank() < DOT_NUMBER) {
        dropEmptyEnd(result);
      }
      result.add(token);
    }
    dropEmptyEnd(result);
    return List.copyOf(result);
  }

  private static void dropEmptyEnd(List<Token> tokens) {
    while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).isEmpty()) {
      tokens.remove(tokens.size() - 1);
    }
  }

  @Override
  public int compareTo(Version other) {
    List<Token> theirs = ((MavenVersion) other).tokens;
    int size = Math.max(tokens.size(), theirs.size());
    for (int i = 0; i < size; i++) {
      int difference = at(tokens, i).compare(at(theirs, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static Token at(List<Token> tokens, int index) {
    return index < tokens.size() ? tokens.get(index) : PADDING;
  }
}
