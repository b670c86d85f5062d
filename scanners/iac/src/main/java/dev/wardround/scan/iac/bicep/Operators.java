package dev.wardround.scan.iac.bicep;

import java.util.Optional;

/** The operators between two values, as the functions of ARM that they stand for. */
final class Operators {
  static final int LOWEST = 1;
  static final int HIGHEST = 8;

  private Operators() {}

  /** How closely an operator binds; 0 for what is none. */
  static int strength(Token token) {
    if (token.kind() != Token.Kind.SIGN) {
      return 0;
    }
    return switch (token.text()) {
      case "??" -> 1;
      case "||" -> 2;
      case "&&" -> 3;
      case "==", "!=", "=~", "!~" -> 4;
      case "<", "<=", ">", ">=" -> 5;
      case "+", "-" -> 6;
      case "*", "/", "%" -> 7;
      default -> 0;
    };
  }

  /** Whether a line may begin with it, which goes on with the value of the line before. */
  static boolean mayBeginLine(Token token) {
    int strength = strength(token);
    return strength > 0 && strength != 5 && !token.isSign("-");
  }

  static String function(String sign) {
    return switch (sign) {
      case "??" -> "coalesce";
      case "||" -> "or";
      case "&&" -> "and";
      case "==", "!=" -> "equals";
      case "=~", "!~" -> "equalsignorecase";
      case "<" -> "less";
      case "<=" -> "lessorequals";
      case ">" -> "greater";
      case ">=" -> "greaterorequals";
      case "+" -> "add";
      case "-" -> "sub";
      case "*" -> "mul";
      case "/" -> "div";
      default -> "mod";
    };
  }

  /** Operators of which a row makes one call with many arguments. */
  static Optional<String> joining(String sign) {
    return switch (sign) {
      case "??", "||", "&&" -> Optional.of(function(sign));
      default -> Optional.empty();
    };
  }
}
