package dev.wardround.scan.dependency.document;

/** The characters of a TOML text, with the words that they form. */
final class TomlCharacters {
  private final String text;
  private int at;
  private int line = 1;

  TomlCharacters(String text) {
    this.text = text;
  }

  int line() {
    return line;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  void expect(char c) throws DocumentException {
    if (!accept(c)) {
      throw invalid();
    }
  }

  void skipSpace() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Skips space, comments and ends of lines. */
  void skipBlank() {
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '#') {
        skipComment();
      }
      if (peek() == '\n') {
        line++;
      } else if (peek() != ' ' && peek() != '\t' && peek() != '\r') {
        return;
      }
    }
  }

  private void skipComment() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /** After a value nothing but a comment may stand on the line. */
  void endLine() throws DocumentException {
    skipSpace();
    if (peek() == '#') {
      skipComment();
    }
    accept('\r');
    if (!atEnd() && peek() != '\n') {
      throw invalid();
    }
  }

  boolean isQuote() {
    return peek() == '"' || peek() == '\'';
  }

  /** One part of a name, bare or quoted. */
  String key() throws DocumentException {
    if (isQuote()) {
      return string();
    }
    int start = at;
    while (isBare(peek())) {
      at++;
    }
    if (at == start) {
      throw invalid();
    }
    return text.substring(start, at);
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** A number, a date or a truth value, as it is written. */
  String bareValue() throws DocumentException {
    int start = at;
    while (isBare(peek()) || peek() == '+' || peek() == '.' || peek() == ':') {
      at++;
    }
    if (isDate(start) && at + 1 < text.length() && peek() == ' ' && isDigit(text.charAt(at + 1))) {
      at++;
      bareValue();
    }
    String value = text.substring(start, at);
    boolean valid = value.equals("true") || value.equals("false") || isNumeric(value);
    if (!valid) {
      throw invalid();
    }
    return value;
  }

  private boolean isDate(int start) {
    return at - start == 10 && text.charAt(start + 4) == '-' && text.charAt(start + 7) == '-';
  }

  private static boolean isNumeric(String value) {
    boolean signed = !value.isEmpty() && (value.charAt(0) == '+' || value.charAt(0) == '-');
    String unsigned = signed ? value.substring(1) : value;
    return unsigned.equals("inf")
        || unsigned.equals("nan")
        || (!unsigned.isEmpty() && isDigit(unsigned.charAt(0)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A string in one of the four quotings. */
  String string() throws DocumentException {
    char quote = peek();
    String triple = String.valueOf(quote).repeat(3);
    if (text.startsWith(triple, at)) {
      at += 3;
      return longString(quote, triple);
    }
    at++;
    StringBuilder value = new StringBuilder();
    while (peek() != quote) {
      if (atEnd() || peek() == '\n') {
        throw invalid();
      }
      character(quote == '"', value);
    }
    at++;
    return value.toString();
  }

  private String longString(char quote, String triple) throws DocumentException {
    accept('\r');
    if (accept('\n')) {
      line++;
    }
    StringBuilder value = new StringBuilder();
    while (!text.startsWith(triple, at)) {
      if (atEnd()) {
        throw invalid();
      }
      character(quote == '"', value);
    }
    at += 3;
    for (int more = 0; more < 2 && accept(quote); more++) {
      value.append(quote); // up to two quotes may stand right before the closing ones
    }
    return value.toString();
  }

  private void character(boolean escapes, StringBuilder value) throws DocumentException {
    char c = text.charAt(at++);
    if (c == '\n') {
      line++;
    }
    if (c == '\\' && escapes) {
      escape(value);
    } else {
      value.append(c);
    }
  }

  private void escape(StringBuilder value) throws DocumentException {
    char c = peek();
    at++;
    switch (c) {
      case 'b' -> value.append('\b');
      case 't' -> value.append('\t');
      case 'n' -> value.append('\n');
      case 'f' -> value.append('\f');
      case 'r' -> value.append('\r');
      case 'e' -> value.append('\u001b');
      case '"', '\\' -> value.append(c);
      case 'x' -> value.appendCodePoint(hexadecimal(2));
      case 'u' -> value.appendCodePoint(hexadecimal(4));
      case 'U' -> value.appendCodePoint(hexadecimal(8));
      case ' ', '\t', '\r', '\n' -> {
        at--;
        continueLine();
      }
      default -> throw invalid();
    }
  }

  /** A backslash at the end of a line swallows the space up to the next character. */
  private void continueLine() throws DocumentException {
    skipSpace();
    accept('\r');
    if (peek() != '\n') {
      throw invalid();
    }
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') {
      line += peek() == '\n' ? 1 : 0;
      at++;
    }
  }

  private int hexadecimal(int digits) throws DocumentException {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || value > 0x10FFFF) {
        throw invalid();
      }
      value = value * 16 + digit;
      at++;
    }
    if (!Character.isValidCodePoint(value) || (value >= 0xD800 && value <= 0xDFFF)) {
      throw invalid();
    }
    return value;
  }

  private DocumentException invalid() {
    return DocumentException.at("not valid TOML", line);
  }
}
