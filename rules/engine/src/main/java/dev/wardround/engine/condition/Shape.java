package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the checker knows of an expression's value: enough to read text as the number or flag that
 * the vendor's type wants, and to say what an absent field reads as.
 */
enum Shape {
  BOOL,
  INT,
  DOUBLE,
  STRING,
  LIST,
  MAP,
  STRUCT,
  ANY;

  private static final String ONLY_THEN = "known only once deployed";

  /** What an absent field reads as: the zero of its type, as in a protocol buffer. */
  Object zero() {
    return switch (this) {
      case BOOL -> false;
      case INT -> 0L;
      case DOUBLE -> 0.0;
      case STRING -> "";
      case LIST -> List.of();
      case MAP, STRUCT -> Map.of();
      case ANY -> Absent.NULL;
    };
  }

  /** The inventory's value as conditions see it: what is opaque stays a {@link Value}. */
  Object lift(Value value, String path) {
    if (value instanceof Value.Text text) {
      return read(text.text(), value, path);
    }
    if (value instanceof Value.Flag flag) {
      return flag(flag, path);
    }
    if (value instanceof Value.Numeric number) {
      return number(number, path);
    }
    if (value instanceof Value.Unknown unknown) {
      return Missing.at(path, unknown.why());
    }
    if (value instanceof Value.Null) {
      return zero();
    }
    return value instanceof Value.Mapping && this == LIST ? List.of(value) : value;
  }

  private Object read(String text, Value value, String path) {
    return switch (this) {
      case STRING, ANY -> text;
      case BOOL -> bool(text, path);
      case INT, DOUBLE -> decimal(text, path);
      case LIST -> List.of(value);
      case MAP, STRUCT -> Missing.at(path, "a text where fields belong");
    };
  }

  private static Object bool(String text, String path) {
    if (text.equalsIgnoreCase("true")) {
      return true;
    }
    return text.equalsIgnoreCase("false") ? (Object) false : Missing.at(path, "not true or false");
  }

  private Object decimal(String text, String path) {
    try {
      return this == INT ? (Object) Long.parseLong(text.strip()) : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Missing.at(path, "not a number");
    }
  }

  private Object flag(Value.Flag flag, String path) {
    return switch (this) {
      case BOOL, ANY -> flag.flag();
      case STRING -> Boolean.toString(flag.flag());
      case LIST -> List.of(flag);
      case INT, DOUBLE, MAP, STRUCT -> Missing.at(path, "true or false where another type belongs");
    };
  }

  private Object number(Value.Numeric value, String path) {
    BigDecimal number = value.number();
    return switch (this) {
      case STRING -> number.toPlainString();
      case INT -> isLong(number) ? (Object) number.longValue() : Missing.at(path, "no integer");
      case DOUBLE -> number.doubleValue();
      case ANY -> isLong(number) ? (Object) number.longValue() : number.doubleValue();
      case LIST -> List.of(value);
      case BOOL, MAP, STRUCT -> Missing.at(path, "a number where another type belongs");
    };
  }

  private static boolean isLong(BigDecimal number) {
    return number.precision() - number.scale() <= 18
        && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
  }

  /** That an opaque value stands where its content would be needed. */
  static Missing opaque(Value value, String path) {
    if (value instanceof Value.Unknown unknown) {
      return Missing.at(path, unknown.why());
    }
    if (value instanceof Value.Joined joined) {
      for (Value part : joined.parts()) {
        if (part instanceof Value.Unknown unknown) {
          return Missing.at(path, unknown.why());
        }
      }
    }
    return Missing.at(path, value instanceof Value.Secret ? "a masked secret" : ONLY_THEN);
  }
}
