package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.Numbers;
import dev.wardround.scan.iac.hcl.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Arithmetic, comparison and logic. */
final class Operation {
  /** Terraform calculates with 512 bits. */
  static final MathContext PRECISION = new MathContext(154);

  private final Evaluator evaluator;

  Operation(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value negation(Expression.Negation x) throws EvaluationException {
    Value operand = operand(x.operand());
    return operand instanceof Value.Unknown unknown
        ? Conversion.at(unknown, x.at())
        : Numbers.of(Conversion.number(operand).negate(), x.at());
  }

  Value not(Expression.Not x) throws EvaluationException {
    Value operand = operand(x.operand());
    return operand instanceof Value.Unknown unknown
        ? Conversion.at(unknown, x.at())
        : new Value.Flag(!Conversion.flag(operand), x.at());
  }

  private Value operand(Expression expression) throws EvaluationException {
    return evaluator.settle(evaluator.value(expression));
  }

  Value value(Expression.Binary x) throws EvaluationException {
    Value left = operand(x.left());
    if (x.operator() == Operator.AND || x.operator() == Operator.OR) {
      return logic(x, left);
    }
    Value right = operand(x.right());
    try {
      return switch (x.operator()) {
        case EQUAL -> equality(left, right, true, x.at());
        case NOT_EQUAL -> equality(left, right, false, x.at());
        case LESS -> new Value.Flag(compare(left, right) < 0, x.at());
        case LESS_OR_EQUAL -> new Value.Flag(compare(left, right) <= 0, x.at());
        case GREATER -> new Value.Flag(compare(left, right) > 0, x.at());
        case GREATER_OR_EQUAL -> new Value.Flag(compare(left, right) >= 0, x.at());
        default -> arithmetic(x, Conversion.number(left), Conversion.number(right));
      };
    } catch (EvaluationException e) {
      return evaluator.unknown(e, x.at());
    }
  }

  /** An operand that decides by itself decides, even where the other is not known. */
  private Value logic(Expression.Binary x, Value left) throws EvaluationException {
    boolean deciding = x.operator() == Operator.OR;
    Optional<Boolean> first = flag(left);
    if (first.isPresent() && first.get() == deciding) {
      return new Value.Flag(deciding, x.at());
    }
    Value right = operand(x.right());
    Optional<Boolean> second = flag(right);
    if (second.isPresent() && (first.isPresent() || second.get() == deciding)) {
      return new Value.Flag(second.get(), x.at());
    }
    Value open = first.isEmpty() ? left : right;
    return new Value.Unknown(Conversion.missing(open, "true or false").why(), x.at());
  }

  private static Optional<Boolean> flag(Value value) throws EvaluationException {
    try {
      return Optional.of(Conversion.flag(value));
    } catch (EvaluationException e) {
      if (e.isUnknown()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Value equality(Value left, Value right, boolean wanted, Location at)
      throws EvaluationException {
    Optional<Boolean> equal = Equality.of(left, right);
    if (equal.isPresent()) {
      return new Value.Flag(equal.get() == wanted, at);
    }
    Value open = isOpen(left) ? left : right;
    throw isOpen(open)
        ? Conversion.missing(open, "a known value")
        : EvaluationException.unknown("a part of a compared value is not known");
  }

  private static boolean isOpen(Value value) {
    return value instanceof Value.Unknown
        || value instanceof Value.Reference
        || value instanceof Value.Joined
        || value instanceof Value.Secret;
  }

  private static int compare(Value left, Value right) throws EvaluationException {
    return Conversion.number(left).compareTo(Conversion.number(right));
  }

  private static Value arithmetic(Expression.Binary x, BigDecimal left, BigDecimal right)
      throws EvaluationException {
    boolean divides = x.operator() == Operator.DIVIDE || x.operator() == Operator.MODULO;
    if (divides && right.signum() == 0) {
      throw EvaluationException.invalid("a division by zero");
    }
    BigDecimal result =
        switch (x.operator()) {
          case ADD -> left.add(right, PRECISION);
          case SUBTRACT -> left.subtract(right, PRECISION);
          case MULTIPLY -> left.multiply(right, PRECISION);
          case DIVIDE -> left.divide(right, PRECISION);
          default -> left.remainder(right);
        };
    return Numbers.of(Conversion.bounded(result), x.at());
  }
}
