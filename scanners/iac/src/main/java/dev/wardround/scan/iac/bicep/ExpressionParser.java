package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads expressions: operators, calls, accesses, texts and lambdas. */
final class ExpressionParser {
  private static final int DEPTH = 100;

  private final Reading reading;
  private final Structures structures;
  private final NameParser names;
  private Tokens in;
  private int depth;

  ExpressionParser(Reading reading, Tokens in) {
    this.reading = reading;
    this.in = in;
    this.structures = new Structures(reading, this);
    this.names = new NameParser(reading, this);
  }

  Tokens in() {
    return in;
  }

  Location at(Token token) {
    return token.at(reading.path());
  }

  Expression expression() throws Malformed {
    if (++depth > DEPTH) {
      throw new Malformed("nested deeper than " + DEPTH, in.peek().line(), in.peek().column());
    }
    try {
      return ternary();
    } finally {
      depth--;
    }
  }

  private Expression ternary() throws Malformed {
    Token start = in.peek();
    Expression condition = binary(Operators.LOWEST);
    if (!in.peekBeyondNewLines().isSign("?")) {
      return condition;
    }
    in.newLines();
    in.next();
    in.newLines();
    Expression then = expression();
    in.newLines();
    in.expect(":");
    in.newLines();
    return new Expression.Choice(condition, then, expression(), at(start));
  }

  private Expression binary(int least) throws Malformed {
    if (least == Operators.HIGHEST) {
      return unary();
    }
    Token start = in.peek();
    Expression left = binary(least + 1);
    int row = 0;
    while (operator(least)) {
      if (++row > DEPTH) {
        throw new Malformed("more than " + DEPTH + " operators", start.line(), start.column());
      }
      left = joined(left, in.next().text(), least, at(start));
    }
    return left;
  }

  /** Whether an operator of a strength follows, maybe on the next line. */
  private boolean operator(int strength) {
    Token next = in.peekBeyondNewLines();
    boolean sameLine = in.peek().kind() != Token.Kind.NEW_LINE;
    if (Operators.strength(next) != strength || (!sameLine && !Operators.mayBeginLine(next))) {
      return false;
    }
    in.newLines();
    return true;
  }

  private Expression joined(Expression left, String sign, int strength, Location at)
      throws Malformed {
    in.newLines();
    List<Expression> arguments = new ArrayList<>();
    boolean row =
        left instanceof Expression.Call call
            && Operators.joining(sign).filter(call.name()::equals).isPresent();
    if (row) {
      arguments.addAll(((Expression.Call) left).arguments());
    } else {
      arguments.add(left);
    }
    arguments.add(binary(strength + 1));
    Expression call = new Expression.Call(Operators.function(sign), arguments, at);
    return sign.startsWith("!") ? Expression.call("not", at, call) : call;
  }

  private Expression unary() throws Malformed {
    Token token = in.peek();
    if (token.isSign("!") || token.isSign("-") || token.isSign("+")) {
      if (++depth > DEPTH) {
        throw new Malformed("nested deeper than " + DEPTH, token.line(), token.column());
      }
      in.next();
      Expression operand = unary();
      depth--;
      return switch (token.text()) {
        case "!" -> Expression.call("not", at(token), operand);
        case "-" -> negative(operand, at(token));
        default -> operand;
      };
    }
    return names.accesses(primary(token), token);
  }

  private static Expression negative(Expression operand, Location at) {
    return Expression.call(
        "sub", at, new Expression.Constant(new Value.Numeric(BigDecimal.ZERO, at)), operand);
  }

  private Expression primary(Token token) throws Malformed {
    return switch (token.kind()) {
      case TEXT -> text(in.next());
      case NUMBER -> number(in.next());
      case NAME -> isLambda() ? lambda() : names.name();
      case SIGN -> bracket(token);
      default -> throw Malformed.at(token);
    };
  }

  private Expression bracket(Token token) throws Malformed {
    if (token.isSign("{")) {
      return structures.object();
    }
    if (token.isSign("[")) {
      return structures.array();
    }
    if (!token.isSign("(")) {
      throw Malformed.at(token);
    }
    if (isLambda()) {
      return lambda();
    }
    in.next();
    in.newLines();
    Expression inner = expression();
    in.newLines();
    in.expect(")");
    return inner;
  }

  private Expression number(Token token) throws Malformed {
    try {
      if (token.text().length() > 30) {
        throw Malformed.at(token);
      }
      return new Expression.Constant(new Value.Numeric(new BigDecimal(token.text()), at(token)));
    } catch (NumberFormatException e) {
      throw Malformed.at(token);
    }
  }

  Expression text(Token token) throws Malformed {
    if (token.holes().isEmpty()) {
      return Expression.text(token.text(), at(token));
    }
    List<Expression> parts = new ArrayList<>();
    Tokens outer = in;
    for (int i = 0; i < token.pieces().size(); i++) {
      if (!token.pieces().get(i).isEmpty()) {
        parts.add(Expression.text(token.pieces().get(i), at(token)));
      }
      if (i < token.holes().size()) {
        in = new Tokens(token.holes().get(i));
        try {
          parts.add(hole());
        } finally {
          in = outer;
        }
      }
    }
    return new Expression.Interpolated(parts, at(token));
  }

  private Expression hole() throws Malformed {
    in.newLines();
    Expression expression = expression();
    in.newLines();
    if (!in.isEnd()) {
      throw Malformed.at(in.peek());
    }
    return expression;
  }

  /** {@code x => ...} or {@code (a, b) => ...}. */
  private boolean isLambda() {
    if (in.peek().kind() == Token.Kind.NAME) {
      return in.peek(1).isSign("=>");
    }
    int i = 1;
    while (in.peek(i).kind() == Token.Kind.NAME
        || in.peek(i).isSign(",")
        || in.peek(i).kind() == Token.Kind.NEW_LINE) {
      i++;
    }
    return in.peek(i).isSign(")") && in.peek(i + 1).isSign("=>");
  }

  private Expression lambda() throws Malformed {
    Token start = in.peek();
    List<String> bound = new ArrayList<>();
    if (in.takes("(")) {
      in.newLines();
      while (!in.takes(")")) {
        bound.add(in.name());
        in.newLines();
        in.takes(",");
        in.newLines();
      }
    } else {
      bound.add(in.name());
    }
    in.expect("=>");
    in.newLines();
    reading.names().bind(bound);
    try {
      return new Expression.Lambda(bound, expression(), at(start));
    } finally {
      reading.names().unbind(bound.size());
    }
  }
}
