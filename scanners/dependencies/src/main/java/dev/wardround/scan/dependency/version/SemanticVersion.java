package dev.wardround.scan.dependency.version;

import java.util.List;
import java.util.Optional;

/**
 * A version after Semantic Versioning 2.0.0 (semver.org), read as leniently as npm reads: a leading
 * {@code v} or {@code =}, missing minor and patch numbers, and a pre-release without its hyphen are
 * accepted. Build metadata does not take part.
 *
 * @param numbers major, minor and patch, without zeros at the end
 * @param preRelease its identifiers; empty for a release
 */
record SemanticVersion(List<String> numbers, List<String> preRelease) implements Version {

  static Optional<SemanticVersion> parse(String text) {
    int start = 0;
    while (start < text.length() && isPrefix(text.charAt(start))) {
      start++;
    }
    int plus = text.indexOf('+', start);
    String core = plus < 0 ? text.substring(start) : text.substring(start, plus);
    List<String> numbers = Digits.dotted(core, 0);
    if (numbers.isEmpty() || numbers.size() > 3) {
      return Optional.empty();
    }
    String rest = core.substring(Digits.dottedEnd(core, 0));
    Optional<List<String>> preRelease = preReleaseOf(rest);
    return preRelease.isEmpty()
        ? Optional.empty()
        : Optional.of(new SemanticVersion(Digits.withoutTrailingZeros(numbers), preRelease.get()));
  }

  /**
   * Go's module versions are semantic versions with a {@code v}; those of its releases are written
   * {@code go1.21rc2}, which the Go vulnerability database knows as {@code 1.21.0-rc.2}.
   */
  static Optional<SemanticVersion> parseGo(String text) {
    String plain = text.startsWith("go") ? text.substring(2) : text;
    int end = Digits.dottedEnd(plain, 0);
    int letters = Digits.lettersEnd(plain, end);
    boolean release = end > 0 && letters > end && letters < plain.length();
    return parse(
        release
            ? plain.substring(0, letters) + "." + firstWord(plain.substring(letters))
            : firstWord(plain));
  }

  /** A toolchain may add a note after a blank or a hyphen: {@code go1.21.3 X:boringcrypto}. */
  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  private static boolean isPrefix(char c) {
    return c == 'v' || c == 'V' || c == '=' || c == ' ';
  }

  private static Optional<List<String>> preReleaseOf(String rest) {
    if (rest.isEmpty()) {
      return Optional.of(List.of());
    }
    char first = rest.charAt(0);
    if (first != '-' && !Digits.isLetter(first)) {
      return Optional.empty();
    }
    String[] identifiers = (first == '-' ? rest.substring(1) : rest).split("\\.", -1);
    for (int i = 0; i < identifiers.length; i++) {
      if (!isIdentifier(identifiers[i])) {
        return Optional.empty();
      }
      if (Digits.all(identifiers[i])) {
        identifiers[i] = Digits.withoutLeadingZeros(identifiers[i]);
      }
    }
    return Optional.of(List.of(identifiers));
  }

  private static boolean isIdentifier(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Digits.is(c) && !Digits.isLetter(c) && c != '-') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  @Override
  public int compareTo(Version other) {
    SemanticVersion that = (SemanticVersion) other;
    int byNumbers = Digits.compare(numbers, that.numbers);
    return byNumbers != 0 ? byNumbers : comparePreRelease(preRelease, that.preRelease);
  }

  /** Section 11 of the specification; an empty list is a release and comes last. */
  static int comparePreRelease(List<String> left, List<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int difference = compareIdentifier(left.get(i), right.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareIdentifier(String left, String right) {
    boolean leftIsNumber = Digits.all(left);
    boolean rightIsNumber = Digits.all(right);
    if (leftIsNumber && rightIsNumber) {
      return Digits.compare(left, right);
    }
    return leftIsNumber == rightIsNumber ? left.compareTo(right) : leftIsNumber ? -1 : 1;
  }
}
