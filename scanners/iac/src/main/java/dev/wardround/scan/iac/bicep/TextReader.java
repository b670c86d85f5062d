package dev.wardround.scan.iac.bicep;

import java.util.ArrayList;
import java.util.List;

/** Reads one text with its escapes and holes. */
final class TextReader {
  private final Characters in;
  private final int line;
  private final int column;
  private final Holes reading;
  private final List<String> pieces = new ArrayList<>();
  private final List<List<Token>> holes = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();

  /** Reads the words of a hole, behind the brace that opens it. */
  @FunctionalInterface
  interface Holes {
    List<Token> read() throws Malformed;
  }

  TextReader(Characters in, int line, int column, Holes reading) {
    this.in = in;
    this.line = line;
    this.column = column;
    this.reading = reading;
  }

  Token token() {
    pieces.add(piece.toString());
    return new Token(
        Token.Kind.TEXT, holes.isEmpty() ? pieces.get(0) : "", pieces, holes, line, column);
  }

  /** Between single quotes. */
  void oneLine() throws Malformed {
    in.next();
    while (in.peek() != '\'') {
      if (in.isEnd() || in.peek() == '\n') {
        throw new Malformed("a text without its end", line, column);
      }
      if (in.startsWith("${")) {
        hole();
      } else if (in.peek() == '\\') {
        in.next();
        escape();
      } else {
        piece.append(in.next());
      }
    }
    in.next();
  }

  private void hole() throws Malformed {
    in.skip(2);
    pieces.add(piece.toString());
    piece.setLength(0);
    holes.add(reading.read());
  }

  private void escape() throws Malformed {
    char c = in.next();
    switch (c) {
      case 'n' -> piece.append('\n');
      case 'r' -> piece.append('\r');
      case 't' -> piece.append('\t');
      case '\\', '\'', '$' -> piece.append(c);
      case 'u' -> piece.appendCodePoint(codePoint());
      default -> throw new Malformed("an escape that Bicep does not have", in.line(), in.column());
    }
  }

  /** {@code {1F600}}, up to six digits. */
  private int codePoint() throws Malformed {
    int code = 0;
    in.next();
    for (int i = 0; i < 6 && in.peek() != '}'; i++) {
      code = code * 16 + Math.max(0, Character.digit(in.next(), 16));
    }
    if (in.next() != '}' || !Character.isValidCodePoint(code)) {
      throw new Malformed("an escape that Bicep does not have", in.line(), in.column());
    }
    return code;
  }

  /** Between three quotes each, without escapes; a line break behind the first three is dropped. */
  void manyLines(boolean interpolated) throws Malformed {
    in.skip(3);
    if (in.startsWith("\r\n")) {
      in.skip(2);
    } else if (in.peek() == '\n') {
      in.next();
    }
    while (!in.startsWith("'''") || in.startsWith("''''")) {
      if (in.isEnd()) {
        throw new Malformed("a text without its end", line, column);
      }
      if (interpolated && in.startsWith("${")) {
        hole();
      } else {
        piece.append(in.next());
      }
    }
    in.skip(3);
  }
}
