package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by recursive descent. The flag {@code newlines} that goes along says whether
 * line ends mean nothing, as between brackets.
 */
final class ExpressionReader {
  /** Real files stay below twenty. */
  private static final int DEPTH = 200;

  /** Larger exponents would make numbers that fill the memory when printed. */
  private static final int EXPONENT_DIGITS = 4;

  private final Cursor cursor;
  private final TemplateReader templates;
  private final CollectionReader collections;
  private final TraversalReader traversals;
  private int depth;

  ExpressionReader(Cursor cursor) {
    this.cursor = cursor;
    this.templates = new TemplateReader(cursor, this);
    this.collections = new CollectionReader(cursor, this);
    this.traversals = new TraversalReader(cursor, this);
  }

  TemplateReader templates() {
    return templates;
  }

  /** One whole expression, and the blanks around it. */
  Expression expression(boolean newlines) throws HclException {
    enter();
    cursor.skip(newlines);
    Location at = cursor.location();
    Expression expression = binary(1, newlines);
    if (cursor.take('?')) {
      Expression then = expression(newlines);
      cursor.require(':', "the \":\" of a conditional");
      expression = new Expression.Conditional(expression, then, expression(newlines), at);
    }
    leave();
    return expression;
  }

  void enter() throws HclException {
    if (++depth > DEPTH) {
      throw cursor.problem("nested deeper than " + DEPTH + " levels");
    }
  }

  void leave() {
    depth--;
  }

  private Expression binary(int level, boolean newlines) throws HclException {
    cursor.skip(newlines);
    Location at = cursor.location();
    Expression left = unary(newlines);
    cursor.skip(newlines);
    Optional<Operator> operator = operator(level);
    while (operator.isPresent()) {
      cursor.advance(operator.get().symbol().length());
      Expression right = binary(operator.get().level() + 1, newlines);
      left = new Expression.Binary(operator.get(), left, right, at);
      operator = operator(level);
    }
    return left;
  }

  private Optional<Operator> operator(int level) {
    char second = cursor.peek(1);
    Optional<Operator> found =
        switch (cursor.peek()) {
          case '|' -> only(second == '|', Operator.OR);
          case '&' -> only(second == '&', Operator.AND);
          case '=' -> only(second == '=', Operator.EQUAL);
          case '!' -> only(second == '=', Operator.NOT_EQUAL);
          case '<' -> Optional.of(second == '=' ? Operator.LESS_OR_EQUAL : Operator.LESS);
          case '>' -> Optional.of(second == '=' ? Operator.GREATER_OR_EQUAL : Operator.GREATER);
          case '+' -> Optional.of(Operator.ADD);
          case '-' -> Optional.of(Operator.SUBTRACT);
          case '*' -> Optional.of(Operator.MULTIPLY);
          case '/' -> Optional.of(Operator.DIVIDE);
          case '%' -> Optional.of(Operator.MODULO);
          default -> Optional.empty();
        };
    return found.isPresent() && found.get().level() < level ? Optional.empty() : found;
  }

  private static Optional<Operator> only(boolean is, Operator operator) {
    return is ? Optional.of(operator) : Optional.empty();
  }

  private Expression unary(boolean newlines) throws HclException {
    cursor.skip(newlines);
    Location at = cursor.location();
    char c = cursor.peek();
    if (c != '-' && c != '!') {
      return traversals.stepsAfter(primary(newlines), newlines);
    }
    enter();
    cursor.advance(1);
    Expression operand = unary(newlines);
    leave();
    return c == '-' ? new Expression.Negation(operand, at) : new Expression.Not(operand, at);
  }

  private Expression primary(boolean newlines) throws HclException {
    char c = cursor.peek();
    if (c == '(') {
      cursor.advance(1);
      Expression inner = expression(true);
      cursor.require(')', "\")\"");
      return inner;
    }
    if (c == '[') {
      return collections.tuple();
    }
    if (c == '{') {
      return collections.object();
    }
    if (c == '"') {
      return templates.quoted();
    }
    if (c == '<' && cursor.peek(1) == '<') {
      return templates.heredoc();
    }
    if (Cursor.isDigit(c)) {
      return number();
    }
    if (cursor.atIdentifier()) {
      return word(newlines);
    }
    throw cursor.expected("an expression");
  }

  private Expression number() throws HclException {
    Location at = cursor.location();
    int start = cursor.position();
    cursor.digits();
    if (cursor.peek() == '.' && Cursor.isDigit(cursor.peek(1))) {
      cursor.advance(1);
      cursor.digits();
    }
    int exponent = exponentLength();
    if (exponent > 0) {
      int exponentStart = cursor.position();
      cursor.advance(exponent);
      cursor.digits();
      if (cursor.position() - exponentStart > EXPONENT_DIGITS + exponent) {
        throw new HclException("a number that is too large", at);
      }
    }
    if (cursor.position() - start > 1000) {
      throw new HclException("a number that is too long", at);
    }
    return new Expression.Literal(Numbers.of(new BigDecimal(cursor.since(start)), at));
  }

  /** How long an exponent's mark and sign are; 0 where there is no exponent. */
  private int exponentLength() {
    if (cursor.peek() != 'e' && cursor.peek() != 'E') {
      return 0;
    }
    int length = cursor.peek(1) == '+' || cursor.peek(1) == '-' ? 2 : 1;
    return Cursor.isDigit(cursor.peek(length)) ? length : 0;
  }

  private Expression word(boolean newlines) throws HclException {
    Location at = cursor.location();
    String name = cursor.identifier();
    while (cursor.looksAt("::")) {
      cursor.advance(2);
      name = name + "::" + functionName();
    }
    cursor.skip(newlines);
    if (cursor.peek() == '(') {
      return call(name, at);
    }
    return switch (name) {
      case "true" -> new Expression.Literal(new Value.Flag(true, at));
      case "false" -> new Expression.Literal(new Value.Flag(false, at));
      case "null" -> new Expression.Literal(new Value.Null(at));
      default -> new Expression.Name(name, at);
    };
  }

  private String functionName() throws HclException {
    if (!cursor.atIdentifier()) {
      throw cursor.expected("a function's name");
    }
    return cursor.identifier();
  }

  private Expression call(String function, Location at) throws HclException {
    cursor.advance(1);
    List<Expression> arguments = new ArrayList<>();
    boolean expanded = false;
    cursor.skip(true);
    while (!cursor.take(')')) {
      arguments.add(expression(true));
      expanded = cursor.take("...");
      cursor.skip(true);
      if (cursor.peek() != ')') {
        cursor.require(',', expanded ? "\")\"" : "\",\" or \")\"");
        cursor.skip(true);
      }
      if (expanded && cursor.peek() != ')') {
        throw cursor.expected("\")\"");
      }
    }
    return new Expression.Call(function, arguments, expanded, at);
  }
}
