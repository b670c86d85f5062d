package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Properties and elements of values. Names of properties are found in any case. */
final class Elements {
  private Elements() {}

  /** An element; where there is none, null if that is asked for, else an unknown. */
  static Value of(Value base, Value key, boolean safe, Location at) {
    if (base instanceof Value.Secret secret) {
      return new Value.Secret(secret.kind(), secret.masked(), at);
    }
    if (base instanceof Value.Null && safe) {
      return base;
    }
    if (!Plain.is(key)) {
      throw NotKnown.because(key);
    }
    if (base instanceof Value.Mapping mapping) {
      return found(property(mapping.entries(), key.asText().orElse("")), safe, at);
    }
    if (base instanceof Value.Sequence list && key instanceof Value.Numeric number) {
      return found(item(list.items(), number.number()), safe, at);
    }
    throw base instanceof Value.Null ? new NotKnown("a property of null") : NotKnown.because(base);
  }

  private static Value found(Optional<Value> value, boolean safe, Location at) {
    if (value.isEmpty() && !safe) {
      throw new NotKnown("a property or element that is not there");
    }
    return value.orElseGet(() -> new Value.Null(at));
  }

  static Optional<Value> property(Map<String, Value> entries, String name) {
    Value exact = entries.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<Value> item(List<Value> items, BigDecimal index) {
    boolean inside = index.signum() >= 0 && index.compareTo(BigDecimal.valueOf(items.size())) < 0;
    return inside ? Optional.of(items.get(index.intValue())) : Optional.empty();
  }

  /** An element counted from the end, the last being 1. */
  static Value fromEnd(Arguments arguments, boolean safe) {
    List<Value> items = arguments.list(0);
    BigDecimal index = BigDecimal.valueOf(items.size()).subtract(arguments.number(1));
    return found(item(items, index), safe, arguments.at());
  }
}
