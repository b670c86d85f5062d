package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The functions that only need their arguments. */
final class Functions {
  private Functions() {}

  static Value call(String name, Arguments arguments) {
    return switch (name) {
      case "true" -> arguments.of(true);
      case "false" -> arguments.of(false);
      case "null" -> arguments.nothing();
      case "any" -> arguments.get(0);
      case "not" -> arguments.of(!arguments.flag(0));
      case "bool" -> bool(arguments);
      case "equals" -> equal(arguments, false);
      case "equalsignorecase" -> equal(arguments, true);
      case "less", "lessorequals", "greater", "greaterorequals" -> compare(name, arguments);
      case "add", "sub", "mul", "div", "mod" -> arithmetic(name, arguments);
      case "int", "float" -> number(arguments);
      case "fail" -> throw new NotKnown("the template refuses these values");
      case "utcnow", "newguid" -> throw new NotKnown("made anew by each deployment");
      case "datetimeadd", "datetimefromepoch", "datetimetoepoch" -> Dates.call(name, arguments);
      case "cidrsubnet", "cidrhost", "parsecidr" -> Cidr.call(name, arguments);
      default -> structured(name, arguments);
    };
  }

  private static Value structured(String name, Arguments arguments) {
    return switch (name) {
      case "array",
          "createarray",
          "createobject",
          "union",
          "intersection",
          "shallowmerge",
          "objectkeys",
          "items",
          "flatten",
          "range",
          "min",
          "max" ->
          Collections.call(name, arguments);
      case "concat",
          "contains",
          "empty",
          "first",
          "last",
          "length",
          "indexof",
          "lastindexof",
          "skip",
          "take" ->
          Either.call(name, arguments);
      case "indexfromend" -> Elements.fromEnd(arguments, false);
      case "tryindexfromend" -> Elements.fromEnd(arguments, true);
      default -> Texts.call(name, arguments);
    };
  }

  private static Value bool(Arguments arguments) {
    Value value = arguments.plain(0);
    String text = value.asText().orElse("");
    return value instanceof Value.Flag
        ? value
        : arguments.of(text.equalsIgnoreCase("true") || text.equals("1"));
  }

  /** What is only partly known may still be told from null, which it cannot be. */
  private static Value equal(Arguments arguments, boolean ignoreCase) {
    Value a = arguments.get(0);
    Value b = arguments.get(1);
    if (a instanceof Value.Null || b instanceof Value.Null) {
      Value other = a instanceof Value.Null ? b : a;
      boolean structured = other instanceof Value.Mapping || other instanceof Value.Sequence;
      if (structured || other instanceof Value.Joined) {
        return arguments.of(false);
      }
    }
    return arguments.of(Plain.same(arguments.plain(0), arguments.plain(1), ignoreCase));
  }

  private static Value compare(String name, Arguments arguments) {
    int order =
        arguments.get(0) instanceof Value.Text
            ? arguments.text(0).compareTo(arguments.text(1))
            : arguments.number(0).compareTo(arguments.number(1));
    return arguments.of(
        switch (name) {
          case "less" -> order < 0;
          case "lessorequals" -> order <= 0;
          case "greater" -> order > 0;
          default -> order >= 0;
        });
  }

  private static Value arithmetic(String name, Arguments arguments) {
    BigInteger a = arguments.number(0).toBigInteger();
    BigInteger b = arguments.number(1).toBigInteger();
    if (a.bitLength() > 64 || b.bitLength() > 64) {
      throw new NotKnown("a number beyond 64 bits");
    }
    boolean divides = name.equals("div") || name.equals("mod");
    if (divides && b.signum() == 0) {
      throw new NotKnown("a division by zero");
    }
    BigInteger result =
        switch (name) {
          case "add" -> a.add(b);
          case "sub" -> a.subtract(b);
          case "mul" -> a.multiply(b);
          case "div" -> a.divide(b);
          default -> a.remainder(b);
        };
    return new Value.Numeric(new BigDecimal(result), arguments.at());
  }

  private static Value number(Arguments arguments) {
    if (arguments.get(0) instanceof Value.Numeric number) {
      return number;
    }
    String text = arguments.text(0).strip();
    if (text.length() > 30) {
      throw new NotKnown("a number beyond 64 bits");
    }
    try {
      return new Value.Numeric(
          new BigDecimal(text).stripTrailingZeros().setScale(0), arguments.at());
    } catch (NumberFormatException | ArithmeticException e) {
      throw new NotKnown("a text that is no whole number");
    }
  }
}
