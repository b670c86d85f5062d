package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Values as the types that an operation needs, and at other places. */
public final class Conversion {
  private static final int MAX_MAGNITUDE = 5_000;

  private Conversion() {}

  /** The same value, standing at another place; what is inside keeps its places. */
  public static Value at(Value value, Location at) {
    if (value.location().equals(at)) {
      return value;
    }
    if (value instanceof Value.Text x) {
      return new Value.Text(x.text(), at);
    } else if (value instanceof Value.Numeric x) {
      return new Value.Numeric(x.number(), at);
    } else if (value instanceof Value.Flag x) {
      return new Value.Flag(x.flag(), at);
    } else if (value instanceof Value.Null) {
      return new Value.Null(at);
    } else if (value instanceof Value.Sequence x) {
      return new Value.Sequence(x.items(), at);
    } else if (value instanceof Value.Mapping x) {
      return new Value.Mapping(x.entries(), at);
    } else if (value instanceof Value.Reference x) {
      return new Value.Reference(x.resource(), x.attribute(), at);
    } else if (value instanceof Value.Joined x) {
      return new Value.Joined(x.parts(), at);
    } else if (value instanceof Value.Secret x) {
      return new Value.Secret(x.kind(), x.masked(), at);
    }
    return new Value.Unknown(((Value.Unknown) value).why(), at);
  }

  /** A structure is taken as the JSON that it was encoded to. */
  public static String text(Value value) throws EvaluationException {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Numeric || value instanceof Value.Flag) {
      return value.asText().orElseThrow();
    }
    if (value instanceof Value.Mapping || value instanceof Value.Sequence) {
      return text(JsonText.of(value, value.location()));
    }
    throw missing(value, "a text");
  }

  public static BigDecimal number(Value value) throws EvaluationException {
    if (value instanceof Value.Numeric numeric) {
      return numeric.number();
    }
    if (value instanceof Value.Text text) {
      return parsed(text.text());
    }
    throw missing(value, "a number");
  }

  private static BigDecimal parsed(String text) throws EvaluationException {
    if (text.length() > 400) {
      throw EvaluationException.invalid("a text that is not a number");
    }
    try {
      return bounded(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw EvaluationException.invalid("a text that is not a number");
    }
  }

  /** Refuses numbers that would fill the memory when printed. */
  static BigDecimal bounded(BigDecimal number) throws EvaluationException {
    if (Math.abs((long) number.precision() - number.scale()) > MAX_MAGNITUDE) {
      throw EvaluationException.invalid("a number that is too large");
    }
    return number;
  }

  public static int whole(Value value) throws EvaluationException {
    try {
      return number(value).intValueExact();
    } catch (ArithmeticException e) {
      throw EvaluationException.invalid("a number that is no whole number, or too large");
    }
  }

  public static boolean flag(Value value) throws EvaluationException {
    if (value instanceof Value.Flag flag) {
      return flag.flag();
    }
    if (value instanceof Value.Text text) {
      if (text.text().equals("true")) {
        return true;
      }
      if (text.text().equals("false")) {
        return false;
      }
    }
    throw missing(value, "true or false");
  }

  public static List<Value> list(Value value) throws EvaluationException {
    if (value instanceof Value.Sequence sequence) {
      return sequence.items();
    }
    throw missing(value, "a list");
  }

  public static Map<String, Value> map(Value value) throws EvaluationException {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    throw missing(value, "a map");
  }

  /** Why a value cannot be taken as what is needed. */
  static EvaluationException missing(Value value, String needed) {
    if (value instanceof Value.Unknown unknown) {
      return EvaluationException.unknown(unknown.why());
    }
    if (value instanceof Value.Reference reference) {
      return EvaluationException.unknown(notSet(reference));
    }
    if (value instanceof Value.Joined joined) {
      return EvaluationException.unknown(firstUnknown(joined));
    }
    if (value instanceof Value.Secret) {
      return EvaluationException.unknown("a sensitive value is not kept");
    }
    return EvaluationException.invalid(
        value instanceof Value.Null
            ? "null in place of " + needed
            : "a value that is not " + needed);
  }

  /** The reason for an attribute that only applying can tell. */
  public static String notSet(Value.Reference reference) {
    String address = reference.resource().substring(reference.resource().indexOf('#') + 1);
    return reference.attribute().isEmpty()
        ? address + " is not known"
        : address + "." + reference.attribute() + " is not set in the source";
  }

  private static String firstUnknown(Value.Joined joined) {
    for (Value part : joined.parts()) {
      if (part instanceof Value.Unknown unknown) {
        return unknown.why();
      }
      if (part instanceof Value.Reference reference) {
        return notSet(reference);
      }
    }
    return "a part of a text is not known";
  }
}
