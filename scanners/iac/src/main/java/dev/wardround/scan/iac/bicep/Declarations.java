package dev.wardround.scan.iac.bicep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the names that a file declares, before any of it is read. */
final class Declarations {
  private final Names names;
  private final String prefix;
  private final Deque<Open> resources = new ArrayDeque<>();
  private int depth;

  /** A resource whose body is not yet closed. */
  private record Open(String name, int depth) {}

  /**
   * Declares into names.
   *
   * @param prefix of variables and functions, which keeps those of several files apart
   */
  Declarations(Names names, String prefix) {
    this.names = names;
    this.prefix = prefix;
  }

  void find(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (word.kind() == Token.Kind.SIGN) {
        bracket(word.text());
      } else if (isStart(tokens, i) && tokens.get(i + 1).kind() == Token.Kind.NAME) {
        declaration(word.text(), tokens.get(i + 1).text(), tokens.get(i + 2));
      }
    }
  }

  private static boolean isStart(List<Token> tokens, int i) {
    return tokens.get(i).kind() == Token.Kind.NAME
        && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.NEW_LINE);
  }

  private void bracket(String sign) {
    switch (sign) {
      case "{", "[", "(" -> depth++;
      case ")" -> depth--;
      case "}", "]" -> {
        depth--;
        if (!resources.isEmpty() && resources.peek().depth() == depth) {
          resources.pop();
        }
      }
      default -> {}
    }
  }

  private void declaration(String word, String name, Token following) {
    if (word.equals("resource") && following.kind() == Token.Kind.TEXT) {
      String full = depth == 0 ? name : nested(name);
      names.declare(full, Names.Kind.RESOURCE, full);
      resources.push(new Open(full, depth));
    } else if (depth == 0) {
      topLevel(word, name);
    }
  }

  private String nested(String name) {
    return resources.isEmpty() ? name : resources.peek().name() + "::" + name;
  }

  private void topLevel(String word, String name) {
    switch (word) {
      case "param" -> names.declare(name, Names.Kind.PARAMETER, name);
      case "var" -> names.declare(name, Names.Kind.VARIABLE, prefix + name);
      case "func" -> names.declare(name, Names.Kind.FUNCTION, prefix + name);
      case "module" -> names.declare(name, Names.Kind.MODULE, name);
      default -> {}
    }
  }
}
