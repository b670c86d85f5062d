package dev.wardround.scan.iac.bicep;

/** The characters of a file, with the place of the next one. */
final class Characters {
  private final String text;
  private int position;
  private int line = 1;
  private int lineStart;

  Characters(String text) {
    this.text = text;
  }

  boolean isEnd() {
    return position >= text.length();
  }

  /** The next character; NUL at the end. */
  char peek() {
    return isEnd() ? '\0' : text.charAt(position);
  }

  boolean startsWith(String wanted) {
    return text.startsWith(wanted, position);
  }

  char next() {
    char c = peek();
    position = Math.min(position + 1, text.length());
    if (c == '\n') {
      line++;
      lineStart = position;
    }
    return c;
  }

  void skip(int count) {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  /** Up to the end of the line, which is still to come. */
  void toLineEnd() {
    while (!isEnd() && peek() != '\n') {
      next();
    }
  }

  int line() {
    return line;
  }

  int column() {
    return position - lineStart + 1;
  }
}
