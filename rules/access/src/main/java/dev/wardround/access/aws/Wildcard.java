package dev.wardround.access.aws;

import dev.wardround.access.Truth;

/**
 * A compiled pattern of policy text: {@code *} stands for any characters, {@code ?} for one, and
 * {@link #UNKNOWN} for a part that is not known. The text that it is compared with may hold unknown
 * parts as well.
 */
final class Wildcard {
  /** Stands in a text for a part of any length that is not known. */
  static final char UNKNOWN = '\uE000';

  /** A {@code *} that was written as {@code ${*}} and stands for itself. */
  static final char LITERAL_STAR = '\uE001';

  /** A {@code ?} that was written as {@code ${?}} and stands for itself. */
  static final char LITERAL_QUESTION = '\uE002';

  private enum Shape {
    ANYTHING,
    EXACT,
    PREFIX,
    GENERAL
  }

  private final String text;
  private final Shape shape;
  private final boolean unknown;

  private Wildcard(String text, Shape shape) {
    this.text = text;
    this.shape = shape;
    this.unknown = isUnknown(text);
  }

  static Wildcard of(String pattern) {
    if (pattern.equals("*")) {
      return new Wildcard(pattern, Shape.ANYTHING);
    }
    int first = firstWildcard(pattern);
    if (first < 0) {
      return new Wildcard(unescape(pattern), Shape.EXACT);
    }
    if (first == pattern.length() - 1
        && pattern.charAt(first) == '*'
        && unescape(pattern).equals(pattern)) {
      return new Wildcard(pattern.substring(0, first), Shape.PREFIX);
    }
    return new Wildcard(pattern, Shape.GENERAL);
  }

  /** A pattern whose {@code *} and {@code ?} stand for themselves. */
  static Wildcard literal(String text) {
    return new Wildcard(unescape(text), Shape.EXACT);
  }

  static boolean isUnknown(String text) {
    return text.indexOf(UNKNOWN) >= 0;
  }

  /** The text with wildcard characters protected, for values put in the place of a variable. */
  static String escape(String value) {
    return value.replace('*', LITERAL_STAR).replace('?', LITERAL_QUESTION);
  }

  static String unescape(String text) {
    return text.replace(LITERAL_STAR, '*').replace(LITERAL_QUESTION, '?');
  }

  Truth match(String subject) {
    if (matchesSurely(subject)) {
      return Truth.YES;
    }
    if (!unknown && !isUnknown(subject)) {
      return Truth.NO;
    }
    return Truth.of(mayMatch(subject)).and(Truth.MAYBE);
  }

  private boolean matchesSurely(String subject) {
    return switch (shape) {
      case ANYTHING -> true;
      case EXACT -> !unknown && text.equals(subject);
      case PREFIX -> !unknown && subject.startsWith(text);
      case GENERAL -> !unknown && glob(text, subject);
    };
  }

  /** An unknown part of the subject is covered by a {@code *} alone. */
  private static boolean glob(String pattern, String subject) {
    int p = 0;
    int s = 0;
    int star = -1;
    int mark = 0;
    while (s < subject.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = s;
      } else if (p < pattern.length() && same(pattern.charAt(p), subject.charAt(s))) {
        p++;
        s++;
      } else if (star >= 0) {
        p = star + 1;
        s = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean same(char pattern, char subject) {
    return switch (pattern) {
      case '?' -> subject != UNKNOWN;
      case LITERAL_STAR -> subject == '*';
      case LITERAL_QUESTION -> subject == '?';
      default -> pattern == subject;
    };
  }

  /** Whether some text for each unknown part makes the two match: their languages meet. */
  private boolean mayMatch(String subject) {
    String pattern = shape == Shape.PREFIX ? text + '*' : text;
    if (!beginsAlike(pattern, subject)) {
      return false;
    }
    boolean[] reach = new boolean[subject.length() + 1];
    reach[0] = true;
    spread(reach, subject);
    for (int p = 0; p < pattern.length(); p++) {
      reach = step(reach, pattern.charAt(p), subject);
    }
    return reach[subject.length()];
  }

  /** Most ARNs part ways before either has anything that is not known. */
  private boolean beginsAlike(String pattern, String subject) {
    int common = Math.min(pattern.length(), subject.length());
    for (int i = 0; i < common; i++) {
      char p = pattern.charAt(i);
      char s = subject.charAt(i);
      if (p == UNKNOWN || s == UNKNOWN || (p == '*' && shape != Shape.EXACT)) {
        return true;
      }
      if (!meets(p, s)) {
        return false;
      }
    }
    return true;
  }

  /** An unknown part of the subject may be empty. */
  private static void spread(boolean[] reach, String subject) {
    for (int s = 0; s < subject.length(); s++) {
      reach[s + 1] |= reach[s] && subject.charAt(s) == UNKNOWN;
    }
  }

  private boolean[] step(boolean[] reach, char pattern, String subject) {
    boolean many = pattern == UNKNOWN || (pattern == '*' && shape != Shape.EXACT);
    boolean[] next = new boolean[reach.length];
    for (int s = 0; s < reach.length; s++) {
      boolean here = many && (reach[s] || (s > 0 && next[s - 1]));
      boolean inside = reach[s] && s < subject.length() && subject.charAt(s) == UNKNOWN;
      boolean after = !many && s > 0 && reach[s - 1] && meets(pattern, subject.charAt(s - 1));
      next[s] |= here || inside || after;
    }
    spread(next, subject);
    return next;
  }

  private boolean meets(char pattern, char subject) {
    return subject == UNKNOWN
        || (shape == Shape.EXACT ? pattern == subject : same(pattern, subject));
  }

  private static int firstWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '?') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return shape == Shape.PREFIX ? text + '*' : text;
  }
}
