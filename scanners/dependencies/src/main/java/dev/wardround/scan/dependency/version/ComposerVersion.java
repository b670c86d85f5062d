package dev.wardround.scan.dependency.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version as Composer reads it: numbers, then a stability with its own numbers, in the order dev,
 * alpha, beta, RC, stable, patch. Branches ({@code dev-main}) have no place in the order.
 *
 * @param stability rank of the stability, 3 for a stable release
 * @param stabilityNumbers the numbers behind it: 1 in {@code beta1}
 * @param development whether {@code -dev} follows: before the version that it leads to
 */
record ComposerVersion(
    List<String> numbers, int stability, List<String> stabilityNumbers, boolean development)
    implements Version {
  private static final int STABLE = 3;
  private static final int DEVELOPMENT = -1;

  /** What Composer puts for the {@code x} of {@code 2.1.x-dev}. */
  private static final String ANY = "9999999";

  static Optional<ComposerVersion> parse(String text) {
    String plain = dated(withoutPrefixAndMetadata(text));
    if (plain.endsWith(".x-dev") || plain.endsWith(".*-dev")) {
      return branch(plain.substring(0, plain.length() - ".x-dev".length()));
    }
    List<String> numbers = Digits.dotted(plain, 0);
    return numbers.isEmpty()
        ? Optional.empty()
        : withStability(numbers, plain.substring(Digits.dottedEnd(plain, 0)));
  }

  private static String withoutPrefixAndMetadata(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    int end = plain.indexOf('+');
    return plain.substring(plain.startsWith("v") ? 1 : 0, end < 0 ? plain.length() : end);
  }

  /** A date has any separators: {@code 2010-01-02} is {@code 2010.01.02}. */
  private static String dated(String text) {
    if (Digits.end(text, 0) < 4) {
      return text;
    }
    StringBuilder dated = new StringBuilder(text);
    for (int at = Digits.end(text, 0);
        at + 1 < text.length()
            && isDateSeparator(text.charAt(at))
            && Digits.is(text.charAt(at + 1));
        at = Digits.end(text, at + 1)) {
      dated.setCharAt(at, '.');
    }
    return dated.toString();
  }

  private static boolean isDateSeparator(char c) {
    return c == '.' || c == '-' || c == ':';
  }

  private static Optional<ComposerVersion> branch(String text) {
    List<String> numbers = new ArrayList<>(Digits.dotted(text, 0));
    if (numbers.isEmpty() || Digits.dottedEnd(text, 0) < text.length()) {
      return Optional.empty();
    }
    while (numbers.size() < 4) {
      numbers.add(ANY);
    }
    return Optional.of(new ComposerVersion(List.copyOf(numbers), DEVELOPMENT, List.of(), false));
  }

  private static Optional<ComposerVersion> withStability(List<String> numbers, String rest) {
    boolean development = rest.endsWith("dev");
    String word = rest.substring(0, rest.length() - (development ? "dev".length() : 0));
    word = strip(word);
    int letters = Digits.lettersEnd(word, 0);
    int stability = rank(word.substring(0, letters));
    String digits = strip(word.substring(letters)).replace('-', '.');
    List<String> stabilityNumbers = Digits.dotted(digits, 0);
    if (stability < 0 || Digits.dottedEnd(digits, 0) < digits.length()) {
      return Optional.empty();
    }
    boolean plainDevelopment = development && stability == STABLE;
    return Optional.of(
        new ComposerVersion(
            Digits.withoutTrailingZeros(numbers),
            plainDevelopment ? DEVELOPMENT : stability,
            List.copyOf(stabilityNumbers),
            development && !plainDevelopment));
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSeparator(text.charAt(start))) {
      start++;
    }
    while (end > start && isSeparator(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '-' || c == '_';
  }

  private static int rank(String stability) {
    return switch (stability) {
      case "alpha", "a" -> 0;
      case "beta", "b" -> 1;
      case "rc" -> 2;
      case "", "stable" -> STABLE;
      case "patch", "pl", "p" -> STABLE + 1;
      default -> -1;
    };
  }

  @Override
  public int compareTo(Version other) {
    ComposerVersion that = (ComposerVersion) other;
    int difference = Digits.compare(numbers, that.numbers);
    if (difference == 0) {
      difference = Integer.compare(stability, that.stability);
    }
    if (difference == 0) {
      difference = compareStabilityNumbers(stabilityNumbers, that.stabilityNumbers);
    }
    return difference != 0 ? difference : Boolean.compare(that.development, development);
  }

  /** {@code beta} before {@code beta0}: here the longer list is the later one. */
  private static int compareStabilityNumbers(List<String> left, List<String> right) {
    int difference = Digits.compare(left, right);
    return difference != 0 ? difference : Integer.compare(left.size(), right.size());
  }
}
