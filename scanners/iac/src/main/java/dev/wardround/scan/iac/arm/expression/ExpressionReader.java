package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the language that stands between brackets in the strings of ARM templates. */
public final class ExpressionReader {
  private static final int DEPTH = 60;
  private static final int MAX_LENGTH = 1 << 17;

  private final String text;
  private final Location at;
  private final Set<String> locals;
  private int position;
  private int depth;

  private ExpressionReader(String text, Location at, Set<String> locals) {
    this.text = text;
    this.at = at;
    this.locals = locals;
  }

  /** An expression that cannot be read; its text is not in the message. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /**
   * A string of a template: an expression where it stands in brackets, else itself.
   *
   * @param locals the parameters of the function that it stands in, in lower case
   */
  public static Expression read(String string, Location at, Set<String> locals) throws Malformed {
    if (!string.startsWith("[") || !string.endsWith("]")) {
      return Expression.text(string, at);
    }
    if (string.startsWith("[[")) {
      return Expression.text(string.substring(1), at);
    }
    if (string.length() > MAX_LENGTH) {
      throw new Malformed("an expression longer than " + MAX_LENGTH + " characters");
    }
    ExpressionReader reader =
        new ExpressionReader(string.substring(1, string.length() - 1), at, locals);
    Expression expression = reader.expression();
    reader.space();
    if (reader.position < reader.text.length()) {
      throw reader.malformed();
    }
    return expression;
  }

  private Malformed malformed() {
    return new Malformed("an expression is malformed at its character " + (position + 2));
  }

  private Expression expression() throws Malformed {
    if (++depth > DEPTH) {
      throw new Malformed("an expression is nested deeper than " + DEPTH + " levels");
    }
    Expression expression = accesses(primary());
    depth--;
    return expression;
  }

  private Expression primary() throws Malformed {
    space();
    char c = peek();
    if (c == '\'') {
      return new Expression.Constant(new Value.Text(string(), at));
    }
    if (c == '-' || c == '+' || isDigit(c)) {
      return number();
    }
    String name = name();
    space();
    while (peek() == '.') {
      position++;
      name = name + "." + name();
      space();
    }
    if (peek() != '(') {
      throw malformed();
    }
    return call(name);
  }

  private Expression call(String name) throws Malformed {
    List<Expression> arguments = new ArrayList<>();
    position++;
    space();
    while (peek() != ')') {
      arguments.add(expression());
      space();
      if (peek() == ',') {
        position++;
        space();
      } else if (peek() != ')') {
        throw malformed();
      }
    }
    position++;
    if (name.equalsIgnoreCase("lambda")) {
      return lambda(arguments);
    }
    if (name.equalsIgnoreCase("parameters")
        && arguments.size() == 1
        && arguments.get(0) instanceof Expression.Constant constant) {
      String parameter = constant.value().asText().orElse("").toLowerCase(Locale.ROOT);
      if (locals.contains(parameter)) {
        return new Expression.Local(parameter, at);
      }
    }
    return new Expression.Call(name.toLowerCase(Locale.ROOT), arguments, at);
  }

  private Expression lambda(List<Expression> arguments) throws Malformed {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < arguments.size() - 1; i++) {
      if (!(arguments.get(i) instanceof Expression.Constant constant)) {
        throw malformed();
      }
      names.add(constant.value().asText().orElse(""));
    }
    if (arguments.isEmpty()) {
      throw malformed();
    }
    return new Expression.Lambda(names, arguments.get(arguments.size() - 1), at);
  }

  private Expression accesses(Expression first) throws Malformed {
    Expression base = first;
    int chain = 0;
    while (true) {
      space();
      char c = peek();
      if (c == '.') {
        position++;
        space();
        base = new Expression.Access(base, Expression.text(name(), at), false, at);
      } else if (c == '[') {
        position++;
        Expression key = expression();
        space();
        expect(']');
        base = new Expression.Access(base, key, false, at);
      } else {
        return base;
      }
      if (++chain > DEPTH) {
        throw new Malformed("an expression is nested deeper than " + DEPTH + " levels");
      }
    }
  }

  private String string() throws Malformed {
    StringBuilder string = new StringBuilder();
    position++;
    while (true) {
      if (position >= text.length()) {
        throw malformed();
      }
      char c = text.charAt(position++);
      if (c != '\'') {
        string.append(c);
      } else if (peek() == '\'') {
        string.append(c);
        position++;
      } else {
        return string.toString();
      }
    }
  }

  private Expression number() throws Malformed {
    int start = position;
    position++;
    while (isDigit(peek()) || peek() == '.') {
      position++;
    }
    try {
      if (position - start > 40) {
        throw malformed();
      }
      return new Expression.Constant(
          new Value.Numeric(new BigDecimal(text.substring(start, position)), at));
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  private String name() throws Malformed {
    int start = position;
    while (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '$') {
      position++;
    }
    if (position == start) {
      throw malformed();
    }
    return text.substring(start, position);
  }

  private void expect(char wanted) throws Malformed {
    if (peek() != wanted) {
      throw malformed();
    }
    position++;
  }

  private void space() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char peek() {
    return position < text.length() ? text.charAt(position) : '\0';
  }
}
