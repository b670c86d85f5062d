package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions on numbers. */
final class NumberFunctions {
  private NumberFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "abs" -> Optional.of(a.number(a.number(0).abs()));
      case "ceil" -> Optional.of(a.number(a.number(0).setScale(0, RoundingMode.CEILING)));
      case "floor" -> Optional.of(a.number(a.number(0).setScale(0, RoundingMode.FLOOR)));
      case "signum" -> Optional.of(a.number(BigDecimal.valueOf(a.number(0).signum())));
      case "max" -> Optional.of(a.number(extreme(a, 1)));
      case "min" -> Optional.of(a.number(extreme(a, -1)));
      case "sum" -> Optional.of(a.number(sum(a)));
      case "pow" -> Optional.of(a.number(power(a)));
      case "log" -> Optional.of(a.number(logarithm(a)));
      case "parseint" -> Optional.of(a.number(parsed(a)));
      default -> Optional.empty();
    };
  }

  private static BigDecimal extreme(Arguments a, int direction) throws EvaluationException {
    BigDecimal found = a.number(0);
    for (int i = 1; i < a.size(); i++) {
      BigDecimal next = a.number(i);
      found = next.compareTo(found) * direction > 0 ? next : found;
    }
    return found;
  }

  private static BigDecimal sum(Arguments a) throws EvaluationException {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Value item : a.list(0)) {
      numbers.add(Conversion.number(a.settle(item)));
    }
    if (numbers.isEmpty()) {
      throw a.invalid("an empty list");
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number, Operation.PRECISION);
    }
    return sum;
  }

  private static BigDecimal power(Arguments a) throws EvaluationException {
    BigDecimal base = a.number(0);
    BigDecimal exponent = a.number(1);
    if (exponent.stripTrailingZeros().scale() <= 0 && exponent.abs().intValue() <= 1_000) {
      try {
        return base.pow(exponent.intValueExact(), Operation.PRECISION);
      } catch (ArithmeticException e) {
        throw a.invalid("a number that is too large");
      }
    }
    return decimal(a, Math.pow(base.doubleValue(), exponent.doubleValue()));
  }

  private static BigDecimal logarithm(Arguments a) throws EvaluationException {
    return decimal(a, Math.log(a.number(0).doubleValue()) / Math.log(a.number(1).doubleValue()));
  }

  private static BigDecimal decimal(Arguments a, double number) throws EvaluationException {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw a.invalid("a number that has no result");
    }
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal parsed(Arguments a) throws EvaluationException {
    String digits = a.text(0);
    int base = a.whole(1);
    if (base < 2 || base > Character.MAX_RADIX || digits.length() > 1_000) {
      throw a.invalid("a base that is not supported, or a number that is too long");
    }
    try {
      return new BigDecimal(new BigInteger(digits, base));
    } catch (NumberFormatException e) {
      throw a.invalid("a text that is not a number of this base");
    }
  }
}
