package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The evaluated arguments of a function. Asking for what an argument is not ends the function.
 *
 * @param at where the call stands
 */
record Arguments(List<Value> values, Location at) {

  int count() {
    return values.size();
  }

  Value get(int index) {
    if (index >= values.size()) {
      throw new NotKnown("a function with too few arguments");
    }
    return values.get(index);
  }

  String text(int index) {
    if (get(index) instanceof Value.Text text) {
      return text.text();
    }
    throw NotKnown.because(get(index));
  }

  String text(int index, String absent) {
    return index < count() ? text(index) : absent;
  }

  BigDecimal number(int index) {
    if (get(index) instanceof Value.Numeric number) {
      return number.number();
    }
    throw NotKnown.because(get(index));
  }

  /** A whole number; one that is out of range is brought to its nearest end. */
  int whole(int index) {
    BigDecimal number = number(index);
    if (number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      return Integer.MAX_VALUE;
    }
    return number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) < 0
        ? Integer.MIN_VALUE
        : number.intValue();
  }

  boolean flag(int index) {
    return flag(get(index));
  }

  static boolean flag(Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.flag();
    }
    throw NotKnown.because(value);
  }

  List<Value> list(int index) {
    if (get(index) instanceof Value.Sequence list) {
      return list.items();
    }
    throw NotKnown.because(get(index));
  }

  Map<String, Value> mapping(int index) {
    if (get(index) instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    throw NotKnown.because(get(index));
  }

  /** An argument of which everything is known. */
  Value plain(int index) {
    Value value = get(index);
    if (Plain.is(value)) {
      return value;
    }
    throw NotKnown.because(value);
  }

  Value of(String text) {
    if (text.length() > Parts.MAX_LENGTH) {
      throw new NotKnown("a string longer than " + Parts.MAX_LENGTH + " characters");
    }
    return new Value.Text(text, at);
  }

  Value of(long number) {
    return new Value.Numeric(BigDecimal.valueOf(number), at);
  }

  Value of(boolean flag) {
    return new Value.Flag(flag, at);
  }

  Value of(List<Value> items) {
    return new Value.Sequence(items, at);
  }

  Value nothing() {
    return new Value.Null(at);
  }
}
