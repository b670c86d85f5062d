package dev.wardround.scan.iac.bicep;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads types, of which only two things matter to a scan: whether null is one of their values, and
 * whether they are secret.
 */
final class TypeReader {
  private final Map<String, Type> named = new HashMap<>();

  /** What matters of a type. */
  record Type(boolean nullable, boolean secure) {}

  void name(String name, Type type) {
    named.put(name, type);
  }

  /** A type, up to what follows it. */
  Type read(Tokens in) throws Malformed {
    return read(in, 0);
  }

  private Type read(Tokens in, int depth) throws Malformed {
    if (depth > 40) {
      throw new Malformed("types nested too deep", in.peek().line(), in.peek().column());
    }
    if (in.isSign("|")) {
      in.next();
    }
    Type type = single(in, depth);
    while (isUnion(in)) {
      in.newLines();
      in.next();
      in.newLines();
      Type other = single(in, depth);
      type = new Type(type.nullable() || other.nullable(), type.secure() || other.secure());
    }
    return type;
  }

  private static boolean isUnion(Tokens in) {
    return in.peekBeyondNewLines().isSign("|");
  }

  private Type single(Tokens in, int depth) throws Malformed {
    Type type = primary(in, depth);
    while (true) {
      if (in.takes("?")) {
        type = new Type(true, type.secure());
      } else if (in.isSign("[") || in.isSign("<")) {
        balanced(in);
        type = new Type(false, type.secure());
      } else if (in.isSign(".") || in.isSign("!") || in.isSign("*")) {
        member(in);
      } else {
        return type;
      }
    }
  }

  private static void member(Tokens in) {
    in.next();
    if (in.peek().kind() == Token.Kind.NAME || in.isSign("*")) {
      in.next();
    }
  }

  private Type primary(Tokens in, int depth) throws Malformed {
    Token token = in.peek();
    if (token.isSign("{") || token.isSign("[")) {
      balanced(in);
      return new Type(false, false);
    }
    if (token.isSign("(")) {
      in.next();
      in.newLines();
      Type type = read(in, depth + 1);
      in.newLines();
      in.expect(")");
      return type;
    }
    if (token.isSign("-") || token.isSign("!")) {
      in.next();
    }
    if (in.peek().kind() == Token.Kind.SIGN
        || in.peek().kind() == Token.Kind.NEW_LINE
        || in.isEnd()) {
      throw Malformed.at(in.peek());
    }
    String name = in.next().text();
    return named.getOrDefault(name, new Type(name.equals("null"), false));
  }

  /** All up to the bracket that closes the next one. */
  static void balanced(Tokens in) throws Malformed {
    int open = 0;
    do {
      Token token = in.next();
      if (token.kind() == Token.Kind.SIGN) {
        switch (token.text()) {
          case "{", "[", "(", "<" -> open++;
          case "}", "]", ")", ">" -> open--;
          default -> {}
        }
      }
      if (in.isEnd() && open > 0) {
        throw Malformed.at(in.peek());
      }
    } while (open > 0);
  }
}
