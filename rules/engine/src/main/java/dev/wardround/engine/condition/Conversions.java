package dev.wardround.engine.condition;

import java.math.BigDecimal;

/** {@code int(x)}, {@code double(x)}, {@code string(x)}, {@code bool(x)}, {@code dyn(x)}. */
final class Conversions {
  private Conversions() {}

  static Object apply(Call call, Object value) {
    Object converted =
        switch (call.function()) {
          case "string" -> string(value);
          case "bool" -> bool(value);
          case "int" -> integer(value);
          case "double" -> decimal(value);
          default -> value;
        };
    return converted == Absent.NULL
        ? Operators.notOf("convertible to " + call.function(), value, call.args().get(0))
        : converted;
  }

  private static Object string(Object value) {
    if (value instanceof Double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return whole ? Long.toString(number.longValue()) : plain(number);
    }
    boolean scalar = value instanceof String || value instanceof Long || value instanceof Boolean;
    return scalar ? value.toString() : opaqueText(value);
  }

  private static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).toPlainString()
        : Double.toString(number);
  }

  /** References and joined texts are texts already. */
  private static Object opaqueText(Object value) {
    boolean text =
        value instanceof dev.wardround.inventory.Value.Reference
            || value instanceof dev.wardround.inventory.Value.Joined;
    return text ? value : Absent.NULL;
  }

  private static Object bool(Object value) {
    if (value instanceof String text) {
      boolean known = text.equals("true") || text.equals("false");
      return known ? (Object) Boolean.parseBoolean(text) : Absent.NULL;
    }
    return value instanceof Boolean ? value : Absent.NULL;
  }

  private static Object integer(Object value) {
    if (value instanceof String text) {
      return parsed(text, true);
    }
    return value instanceof Number number ? (Object) number.longValue() : Absent.NULL;
  }

  private static Object decimal(Object value) {
    if (value instanceof String text) {
      return parsed(text, false);
    }
    return value instanceof Number number ? (Object) number.doubleValue() : Absent.NULL;
  }

  private static Object parsed(String text, boolean whole) {
    try {
      return whole ? (Object) Long.parseLong(text) : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Absent.NULL;
    }
  }
}
