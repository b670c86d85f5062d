package dev.wardround.access.gcp;

import dev.wardround.access.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition: the part of CEL that IAM offers
 * (https://cloud.google.com/iam/docs/conditions-attribute-reference). What it does not read is
 * undecided; what goes wrong in it does not hold.
 */
final class Expression {
  private static final int MAX_DEPTH = 50;

  private final String text;
  private int at;
  private int depth;

  private Expression(String text) {
    this.text = text;
  }

  static Expression of(String text) {
    return new Expression(text);
  }

  /** Reads and evaluates in one pass: conditions are short, and each is asked a few times. */
  Truth test(GcpRequest request) {
    at = 0;
    depth = 0;
    try {
      Object value = either(new Attributes(request));
      skipSpace();
      return at == text.length() ? truth(value) : Truth.MAYBE;
    } catch (NotUnderstood notUnderstood) {
      return Truth.MAYBE;
    }
  }

  /** An error does not hold. */
  private static Truth truth(Object value) {
    if (value == Attributes.UNKNOWN) {
      return Truth.MAYBE;
    }
    return Truth.of(Boolean.TRUE.equals(value));
  }

  private Object either(Attributes attributes) throws NotUnderstood {
    if (++depth > MAX_DEPTH) {
      throw new NotUnderstood();
    }
    Object left = both(attributes);
    while (take("||")) {
      left = joined(left, both(attributes), true);
    }
    depth--;
    return left;
  }

  private Object both(Attributes attributes) throws NotUnderstood {
    Object left = relation(attributes);
    while (take("&&")) {
      left = joined(left, relation(attributes), false);
    }
    return left;
  }

  /** One side that decides outweighs an error or an unknown on the other. */
  private static Object joined(Object left, Object right, boolean deciding) {
    if (left.equals(deciding) || right.equals(deciding)) {
      return deciding;
    }
    if (left == Attributes.ERROR || right == Attributes.ERROR) {
      return Attributes.ERROR;
    }
    return left == Attributes.UNKNOWN || right == Attributes.UNKNOWN
        ? Attributes.UNKNOWN
        : !deciding;
  }

  private Object relation(Attributes attributes) throws NotUnderstood {
    Object left = unary(attributes);
    for (String operator : List.of("==", "!=", "<=", ">=", "<", ">")) {
      if (take(operator)) {
        return Attributes.compare(operator, left, unary(attributes));
      }
    }
    if (takeWord("in")) {
      return Attributes.in(left, list(attributes));
    }
    return left;
  }

  private Object unary(Attributes attributes) throws NotUnderstood {
    skipSpace();
    if (at < text.length() && text.charAt(at) == '!' && !text.startsWith("!=", at)) {
      at++;
      if (++depth > MAX_DEPTH) {
        throw new NotUnderstood();
      }
      Object value = unary(attributes);
      depth--;
      return value instanceof Boolean flag ? (Object) !flag : Attributes.errorOrUnknown(value);
    }
    return member(attributes);
  }

  private Object member(Attributes attributes) throws NotUnderstood {
    if (take("(")) {
      Object value = either(attributes);
      expect(")");
      return calls(value, attributes);
    }
    skipSpace();
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '"' || c == '\'') {
      return calls(string(), attributes);
    }
    if (Character.isDigit(c) || c == '-') {
      return number();
    }
    return calls(named(attributes), attributes);
  }

  private Object named(Attributes attributes) throws NotUnderstood {
    String name = word();
    if (name.equals("true") || name.equals("false")) {
      return name.equals("true");
    }
    if (take("(")) {
      return attributes.function(name, arguments(attributes));
    }
    expect(".");
    String attribute = name + "." + word();
    return take("(")
        ? attributes.function(attribute, arguments(attributes))
        : attributes.value(attribute);
  }

  private Object calls(Object value, Attributes attributes) throws NotUnderstood {
    Object result = value;
    while (take(".")) {
      String name = word();
      expect("(");
      result = Attributes.method(result, name, arguments(attributes));
    }
    return result;
  }

  private List<Object> arguments(Attributes attributes) throws NotUnderstood {
    List<Object> arguments = new ArrayList<>();
    while (!take(")")) {
      arguments.add(either(attributes));
      take(",");
    }
    return arguments;
  }

  private List<Object> list(Attributes attributes) throws NotUnderstood {
    expect("[");
    List<Object> items = new ArrayList<>();
    while (!take("]")) {
      items.add(either(attributes));
      take(",");
    }
    return items;
  }

  private String string() throws NotUnderstood {
    char quote = text.charAt(at++);
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      out.append(text.charAt(at++));
    }
    expect(String.valueOf(quote));
    return out.toString();
  }

  private Object number() throws NotUnderstood {
    int from = at++;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    try {
      return Long.parseLong(text, from, at, 10);
    } catch (NumberFormatException notNumber) {
      throw new NotUnderstood();
    }
  }

  private String word() throws NotUnderstood {
    skipSpace();
    int from = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new NotUnderstood();
    }
    return text.substring(from, at);
  }

  private boolean take(String token) {
    skipSpace();
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private boolean takeWord(String token) {
    skipSpace();
    int end = at + token.length();
    boolean whole = end < text.length() && !Character.isJavaIdentifierPart(text.charAt(end));
    return whole && take(token);
  }

  private void expect(String token) throws NotUnderstood {
    if (!take(token)) {
      throw new NotUnderstood();
    }
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** Ends the reading of a condition with parts that are not known here. */
  private static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood() {
      super(null, null, false, false);
    }
  }
}
