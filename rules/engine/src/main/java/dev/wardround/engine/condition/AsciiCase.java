package dev.wardround.engine.condition;

/** The case of the letters of ASCII; all others stay as they are. */
final class AsciiCase {
  private static final int DISTANCE = 'a' - 'A';

  private AsciiCase() {}

  static String lower(String text) {
    return moved(text, 'A', 'Z', DISTANCE);
  }

  static String upper(String text) {
    return moved(text, 'a', 'z', -DISTANCE);
  }

  private static String moved(String text, char first, char last, int distance) {
    StringBuilder moved = new StringBuilder(text);
    for (int i = 0; i < moved.length(); i++) {
      char c = moved.charAt(i);
      if (c >= first && c <= last) {
        moved.setCharAt(i, (char) (c + distance));
      }
    }
    return moved.toString();
  }
}
