package dev.wardround.scan.dependency.version;

import java.util.ArrayList;
import java.util.List;

/** Numbers of any length, kept as text without leading zeros. */
final class Digits {
  private Digits() {}

  static boolean is(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether the text is a number: digits only, at least one. */
  static boolean all(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }

  /** Where the run of digits that starts here ends. */
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the run of letters that starts here ends. */
  static int lettersEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  /** Both without leading zeros. */
  static int compare(String left, String right) {
    int byLength = Integer.compare(left.length(), right.length());
    return byLength != 0 ? byLength : left.compareTo(right);
  }

  /** Lists of numbers, the shorter one filled up with zeros. */
  static int compare(List<String> left, List<String> right) {
    int size = Math.max(left.size(), right.size());
    for (int i = 0; i < size; i++) {
      int difference = compare(at(left, i), at(right, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static String at(List<String> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : "0";
  }

  /** {@code 1.02.0} as {@code [1, 2]}: zeros at the end say nothing where they fill up. */
  static List<String> withoutTrailingZeros(List<String> numbers) {
    int size = numbers.size();
    while (size > 0 && numbers.get(size - 1).equals("0")) {
      size--;
    }
    return List.copyOf(numbers.subList(0, size));
  }

  /** The numbers of {@code 1.2.3}, read from a place; ends before what is neither. */
  static List<String> dotted(String text, int start) {
    List<String> numbers = new ArrayList<>();
    int at = start;
    while (true) {
      int end = end(text, at);
      if (end == at) {
        return numbers;
      }
      numbers.add(withoutLeadingZeros(text.substring(at, end)));
      boolean more = end + 1 < text.length() && text.charAt(end) == '.' && is(text.charAt(end + 1));
      if (!more) {
        return numbers;
      }
      at = end + 1;
    }
  }

  /** Where {@link #dotted} stops reading. */
  static int dottedEnd(String text, int start) {
    int at = end(text, start);
    while (at + 1 < text.length() && text.charAt(at) == '.' && is(text.charAt(at + 1))) {
      at = end(text, at + 1);
    }
    return at;
  }
}
