package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;

/** A place in an HCL text that moves forward over spaces, comments and words, counting lines. */
final class Cursor {
  /** What {@link #peek()} gives at the end. */
  static final char END = '\uffff';

  private final String path;
  private final String text;
  private int position;
  private int line;
  private int countedTo;
  private int counted;

  /** A cursor at the begin of a text whose first character stands at the given line and column. */
  Cursor(String path, String text, int line, int column) {
    this.path = path;
    this.text = text;
    this.line = line;
    this.counted = column;
    if (text.startsWith("\ufeff")) {
      position = 1;
      countedTo = 1;
    }
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  char peek(int ahead) {
    int index = position + ahead;
    return index < text.length() ? text.charAt(index) : END;
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, position);
  }

  /** Moves over characters of the same line. */
  void advance(int count) {
    position += count;
  }

  /** Moves over one character, which may end a line. */
  char next() {
    char c = text.charAt(position++);
    if (c == '\n') {
      line++;
      countedTo = position;
      counted = 1;
    }
    return c;
  }

  boolean take(char expected) {
    if (peek() != expected) {
      return false;
    }
    position++;
    return true;
  }

  boolean take(String expected) {
    if (!looksAt(expected)) {
      return false;
    }
    position += expected.length();
    return true;
  }

  /** Takes a character or says that it was expected. */
  void require(char expected, String what) throws HclException {
    if (!take(expected)) {
      throw expected(what);
    }
  }

  String since(int start) {
    return text.substring(start, position);
  }

  /** The place, its column counted in code points. */
  Location location() {
    if (countedTo < position) {
      counted += text.codePointCount(countedTo, Math.min(position, text.length()));
      countedTo = position;
    }
    return Location.of(path, line, counted);
  }

  HclException expected(String what) {
    return new HclException("expected " + what, location());
  }

  HclException problem(String what) {
    return new HclException(what, location());
  }

  /** Skips blanks and comments, and line ends where these mean nothing. */
  void skip(boolean newlines) throws HclException {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == ' ' || c == '\t') {
        position++;
      } else if (c == '#' || (c == '/' && peek(1) == '/')) {
        skipLineComment();
      } else if (c == '/' && peek(1) == '*') {
        skipBlockComment();
      } else if (newlines && (c == '\n' || (c == '\r' && peek(1) == '\n'))) {
        next();
      } else {
        return;
      }
    }
  }

  private void skipLineComment() {
    while (position < text.length() && text.charAt(position) != '\n') {
      position++;
    }
  }

  private void skipBlockComment() throws HclException {
    Location start = location();
    advance(2);
    while (!looksAt("*/")) {
      if (atEnd()) {
        throw new HclException("a comment without its end", start);
      }
      next();
    }
    advance(2);
  }

  /** Takes a line end; a carriage return before it belongs to it. */
  boolean takeNewline() {
    if (peek() == '\r' && peek(1) == '\n') {
      position++;
    }
    if (peek() != '\n') {
      return false;
    }
    next();
    return true;
  }

  boolean atIdentifier() {
    return position < text.length() && isStart(text.codePointAt(position));
  }

  /** Takes a name; the caller knows that there is one. */
  String identifier() {
    int start = position;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (isAsciiPart(c)) {
        position++;
      } else if (c >= 0x80 && Character.isUnicodeIdentifierPart(text.codePointAt(position))) {
        position += Character.charCount(text.codePointAt(position));
      } else {
        break;
      }
    }
    return text.substring(start, position);
  }

  /** Whether this word stands here, and no longer one. */
  boolean looksAtWord(String word) {
    return looksAt(word) && !isPart(position + word.length());
  }

  private boolean isPart(int index) {
    return index < text.length()
        && (isAsciiPart(text.charAt(index))
            || (text.charAt(index) >= 0x80
                && Character.isUnicodeIdentifierPart(text.codePointAt(index))));
  }

  private static boolean isStart(int c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        : Character.isUnicodeIdentifierStart(c);
  }

  private static boolean isAsciiPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Takes digits, and tells whether there were any. */
  boolean digits() {
    int start = position;
    while (isDigit(peek())) {
      position++;
    }
    return position > start;
  }
}
