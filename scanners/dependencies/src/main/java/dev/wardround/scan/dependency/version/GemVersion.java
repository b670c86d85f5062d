package dev.wardround.scan.dependency.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version as RubyGems reads it (Gem::Version): segments of digits or letters, a segment of
 * letters makes a pre-release, and a hyphen stands for {@code .pre.}.
 *
 * @param segments without the zeros that say nothing: those at the end, and those before the first
 *     segment of letters
 */
record GemVersion(List<String> segments) implements Version {

  static Optional<GemVersion> parse(String text) {
    if (!isValid(text)) {
      return Optional.empty();
    }
    return Optional.of(new GemVersion(canonical(segmentsOf(text.replace("-", ".pre.")))));
  }

  private static boolean isValid(String text) {
    boolean separated = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = c == '.' || c == '-';
      if (separator ? separated : !Digits.is(c) && !Digits.isLetter(c)) {
        return false;
      }
      separated = separator;
    }
    return !separated && Digits.is(text.charAt(0));
  }

  private static List<String> segmentsOf(String text) {
    List<String> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int digits = Digits.end(text, at);
      int end = digits > at ? digits : Digits.lettersEnd(text, at);
      if (digits > at) {
        segments.add(Digits.withoutLeadingZeros(text.substring(at, digits)));
      } else if (end > at) {
        segments.add(text.substring(at, end));
      }
      at = Math.max(end, at + (end == at ? 1 : 0));
    }
    return segments;
  }

  private static List<String> canonical(List<String> segments) {
    int letters = 0;
    while (letters < segments.size() && Digits.all(segments.get(letters))) {
      letters++;
    }
    List<String> result =
        new ArrayList<>(Digits.withoutTrailingZeros(segments.subList(0, letters)));
    result.addAll(Digits.withoutTrailingZeros(segments.subList(letters, segments.size())));
    return List.copyOf(result);
  }

  @Override
  public int compareTo(Version other) {
    List<String> theirs = ((GemVersion) other).segments;
    int size = Math.max(segments.size(), theirs.size());
    for (int i = 0; i < size; i++) {
      int difference = compareSegment(at(segments, i), at(theirs, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static String at(List<String> segments, int index) {
    return index < segments.size() ? segments.get(index) : "0";
  }

  private static int compareSegment(String left, String right) {
    boolean leftIsNumber = Digits.all(left);
    boolean rightIsNumber = Digits.all(right);
    if (leftIsNumber && rightIsNumber) {
      return Digits.compare(left, right);
    }
    return leftIsNumber == rightIsNumber ? left.compareTo(right) : leftIsNumber ? 1 : -1;
  }
}
