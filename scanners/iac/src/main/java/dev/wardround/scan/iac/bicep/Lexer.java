package dev.wardround.scan.iac.bicep;

import java.util.ArrayList;
import java.util.List;

/** Cuts Bicep into words. Comments and directives are dropped. */
final class Lexer {
  private static final int DEPTH = 12;
  private static final String[] SIGNS = {
    "...", "??", ".?", "::", "==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "=>"
  };

  private final Characters in;
  private final List<String> problems;
  private final List<Token> tokens = new ArrayList<>();
  private final int depth;

  private Lexer(Characters in, List<String> problems, int depth) {
    this.in = in;
    this.problems = problems;
    this.depth = depth;
  }

  /** All words of a file, the last being its end; what is none is told and left out. */
  static List<Token> read(String text, List<String> problems) {
    Lexer lexer = new Lexer(new Characters(text), problems, 0);
    while (!lexer.in.isEnd()) {
      try {
        lexer.next();
      } catch (Malformed e) {
        problems.add(String.valueOf(e.getMessage()));
        lexer.in.toLineEnd();
      }
    }
    lexer.add(Token.Kind.END, "", lexer.in.line(), lexer.in.column());
    return lexer.tokens;
  }

  private void add(Token.Kind kind, String text, int line, int column) {
    tokens.add(Token.of(kind, text, line, column));
  }

  private void next() throws Malformed {
    char c = in.peek();
    if (c == '\n') {
      add(Token.Kind.NEW_LINE, "\n", in.line(), in.column());
      in.next();
    } else if (c == ' ' || c == '\t' || c == '\r' || c == '\ufeff') {
      in.next();
    } else if (in.startsWith("//") || c == '#') {
      in.toLineEnd();
    } else if (in.startsWith("/*")) {
      comment();
    } else if (c == '\'' || in.startsWith("$'")) {
      text();
    } else if (isNameStart(c)) {
      word(Token.Kind.NAME);
    } else if (c >= '0' && c <= '9') {
      word(Token.Kind.NUMBER);
    } else {
      sign();
    }
  }

  private void comment() {
    in.skip(2);
    while (!in.isEnd() && !in.startsWith("*/")) {
      in.next();
    }
    in.skip(2);
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private void word(Token.Kind kind) {
    int line = in.line();
    int column = in.column();
    StringBuilder word = new StringBuilder();
    while (isNameStart(in.peek()) || (in.peek() >= '0' && in.peek() <= '9')) {
      word.append(in.next());
    }
    add(kind, word.toString(), line, column);
  }

  private void sign() throws Malformed {
    int line = in.line();
    int column = in.column();
    for (String sign : SIGNS) {
      if (in.startsWith(sign)) {
        in.skip(sign.length());
        add(Token.Kind.SIGN, sign, line, column);
        return;
      }
    }
    char c = in.next();
    if ("@{}()[],.:?=<>+-*/%!|^".indexOf(c) < 0) {
      throw new Malformed("a character that Bicep does not have", line, column);
    }
    add(Token.Kind.SIGN, String.valueOf(c), line, column);
  }

  private void text() throws Malformed {
    int line = in.line();
    int column = in.column();
    boolean interpolated = true;
    if (in.peek() == '$') {
      in.next();
      interpolated = in.startsWith("'''");
    } else if (in.startsWith("'''")) {
      interpolated = false;
    }
    TextReader reader = new TextReader(in, line, column, this::hole);
    if (in.startsWith("'''")) {
      reader.manyLines(interpolated);
    } else {
      reader.oneLine();
    }
    tokens.add(reader.token());
  }

  /** The words of a hole, up to the brace that ends it. */
  private List<Token> hole() throws Malformed {
    if (depth >= DEPTH) {
      throw new Malformed("texts nested deeper than " + DEPTH, in.line(), in.column());
    }
    Lexer inner = new Lexer(in, problems, depth + 1);
    int open = 0;
    while (!in.isEnd()) {
      int before = inner.tokens.size();
      if (in.peek() == '}' && open == 0) {
        in.next();
        inner.add(Token.Kind.END, "", in.line(), in.column());
        return inner.tokens;
      }
      inner.next();
      if (inner.tokens.size() > before) {
        Token last = inner.tokens.get(inner.tokens.size() - 1);
        open += last.isSign("{") ? 1 : last.isSign("}") ? -1 : 0;
      }
    }
    throw new Malformed("a text without its end", in.line(), in.column());
  }
}
