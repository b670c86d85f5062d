package dev.wardround.engine.condition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Order and arithmetic. */
final class Numbers {
  private Numbers() {}

  static Object compare(Call call, Object[] args) {
    if (isNotANumber(args[0]) || isNotANumber(args[1])) {
      return false;
    }
    Integer order = orderOf(args[0], args[1]);
    if (order == null) {
      int odd = args[0] instanceof Comparable<?> ? 1 : 0;
      return Operators.notOf("comparable", args[odd], call.args().get(odd));
    }
    return switch (call.function()) {
      case "_<_" -> order < 0;
      case "_<=_" -> order <= 0;
      case "_>_" -> order > 0;
      default -> order >= 0;
    };
  }

  private static @Nullable Integer orderOf(Object a, Object b) {
    if (a instanceof Number && b instanceof Number) {
      return order(a, b);
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    return a instanceof Boolean x && b instanceof Boolean y ? x.compareTo(y) : null;
  }

  /** What 0.0 / 0.0 comes to: equal to nothing, and neither less nor greater. */
  static boolean isNotANumber(Object value) {
    return value instanceof Double number && number.isNaN();
  }

  static int order(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    double x = ((Number) a).doubleValue();
    double y = ((Number) b).doubleValue();
    return Double.isFinite(x) && Double.isFinite(y)
        ? exact(a).compareTo(exact(b))
        : Double.compare(x, y);
  }

  private static BigDecimal exact(Object number) {
    return number instanceof Long x ? BigDecimal.valueOf(x) : new BigDecimal((Double) number);
  }

  static Object calculate(Call call, Object[] args) {
    for (int i = 0; i < args.length; i++) {
      if (!(args[i] instanceof Number)) {
        return Operators.notOf("a number", args[i], call.args().get(i));
      }
    }
    try {
      boolean whole = args[0] instanceof Long && args[args.length - 1] instanceof Long;
      return whole ? (Object) whole(call, args) : fraction(call, args);
    } catch (ArithmeticException e) {
      return new Problem("arithmetic: " + e.getMessage());
    }
  }

  private static long whole(Call call, Object[] args) {
    long a = (Long) args[0];
    if (call.function().equals("-_")) {
      return Math.negateExact(a);
    }
    long b = (Long) args[1];
    return switch (call.function()) {
      case "_+_" -> Math.addExact(a, b);
      case "_-_" -> Math.subtractExact(a, b);
      case "_*_" -> Math.multiplyExact(a, b);
      case "_/_" -> a == Long.MIN_VALUE && b == -1 ? Math.negateExact(a) : a / b;
      default -> a % b;
    };
  }

  private static double fraction(Call call, Object[] args) {
    double a = ((Number) args[0]).doubleValue();
    if (call.function().equals("-_")) {
      return -a;
    }
    double b = ((Number) args[1]).doubleValue();
    return switch (call.function()) {
      case "_+_" -> a + b;
      case "_-_" -> a - b;
      case "_*_" -> a * b;
      default -> a / b;
    };
  }
}
