package dev.wardround.scan.iac.bicep;

import java.util.List;

/** Words in their order, and where a reader is among them. */
final class Tokens {
  private final List<Token> tokens;
  private int position;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(position);
  }

  /** The word after the next ones; the end where there are not so many. */
  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    position = Math.min(position + 1, tokens.size() - 1);
    return token;
  }

  boolean isEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean isSign(String sign) {
    return peek().isSign(sign);
  }

  boolean isName(String name) {
    return peek().isName(name);
  }

  /** Takes a sign if it is the next word. */
  boolean takes(String sign) {
    boolean taken = isSign(sign);
    if (taken) {
      next();
    }
    return taken;
  }

  void expect(String sign) throws Malformed {
    if (!takes(sign)) {
      throw Malformed.at(peek());
    }
  }

  String name() throws Malformed {
    if (peek().kind() != Token.Kind.NAME) {
      throw Malformed.at(peek());
    }
    return next().text();
  }

  /** A text without holes. */
  Token text() throws Malformed {
    if (peek().kind() != Token.Kind.TEXT || !peek().holes().isEmpty()) {
      throw Malformed.at(peek());
    }
    return next();
  }

  void newLines() {
    while (peek().kind() == Token.Kind.NEW_LINE) {
      next();
    }
  }

  /** The first word that is no line break. */
  Token peekBeyondNewLines() {
    int at = position;
    while (tokens.get(at).kind() == Token.Kind.NEW_LINE) {
      at++;
    }
    return tokens.get(at);
  }

  /** Leaves a statement that is malformed: goes to the next line that begins one. */
  void toNextStatement() {
    while (!isEnd()) {
      if (next().kind() == Token.Kind.NEW_LINE
          && (peek().column() == 1 || isEnd())
          && (peek().kind() == Token.Kind.NAME || isSign("@"))) {
        return;
      }
    }
  }

  int position() {
    return position;
  }

  List<Token> all() {
    return tokens;
  }
}
