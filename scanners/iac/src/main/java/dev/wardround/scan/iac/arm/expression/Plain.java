package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Values that are known down to their leaves, and their equality. */
final class Plain {
  private Plain() {}

  /** Whether there is nothing in it that only a deployment, or nobody, may tell. */
  static boolean is(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return all(mapping.entries().values());
    }
    if (value instanceof Value.Sequence list) {
      return all(list.items());
    }
    return value instanceof Value.Text
        || value instanceof Value.Numeric
        || value instanceof Value.Flag
        || value instanceof Value.Null;
  }

  private static boolean all(Iterable<Value> values) {
    for (Value value : values) {
      if (!is(value)) {
        return false;
      }
    }
    return true;
  }

  /** Equality of known values: exact for texts, by value for numbers. */
  static boolean same(Value a, Value b, boolean ignoreCase) {
    if (a instanceof Value.Text x && b instanceof Value.Text y) {
      return ignoreCase ? x.text().equalsIgnoreCase(y.text()) : x.text().equals(y.text());
    }
    if (a instanceof Value.Numeric x && b instanceof Value.Numeric y) {
      return same(x.number(), y.number());
    }
    if (a instanceof Value.Flag x && b instanceof Value.Flag y) {
      return x.flag() == y.flag();
    }
    if (a instanceof Value.Sequence x && b instanceof Value.Sequence y) {
      return same(x.items(), y.items(), ignoreCase);
    }
    if (a instanceof Value.Mapping x && b instanceof Value.Mapping y) {
      return same(x.entries(), y.entries(), ignoreCase);
    }
    return a instanceof Value.Null && b instanceof Value.Null;
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  private static boolean same(List<Value> a, List<Value> b, boolean ignoreCase) {
    Iterator<Value> other = b.iterator();
    if (a.size() != b.size()) {
      return false;
    }
    for (Value value : a) {
      if (!same(value, other.next(), ignoreCase)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Map<String, Value> a, Map<String, Value> b, boolean ignoreCase) {
    if (!a.keySet().equals(b.keySet())) {
      return false;
    }
    for (Map.Entry<String, Value> entry : a.entrySet()) {
      Value other = b.get(entry.getKey());
      if (other == null || !same(entry.getValue(), other, ignoreCase)) {
        return false;
      }
    }
    return true;
  }
}
