package dev.wardround.report;

/**
 * Scanned text made fit for a line of a terminal: no control characters, so no escape sequence that
 * moves the cursor or forges output, and nothing that turns the direction of writing.
 */
public final class PlainText {
  private PlainText() {}

  /** The text in one line; white space of any kind becomes one space. */
  public static String line(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        gap = plain.length() > 0;
      } else if (!isControl(c)) {
        if (gap) {
          plain.append(' ');
          gap = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 0x7f && c < 0xa0) || turnsDirection(c) || c == '\ufeff';
  }

  private static boolean turnsDirection(char c) {
    return c == '\u200e'
        || c == '\u200f'
        || c == '\u061c'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
