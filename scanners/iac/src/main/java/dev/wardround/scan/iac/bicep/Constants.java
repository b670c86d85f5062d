package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expressions in which nothing is to be worked out, as values. */
final class Constants {
  private Constants() {}

  static Optional<Value> of(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return Optional.of(constant.value());
    }
    if (expression instanceof Expression.Struct struct) {
      return mapping(struct);
    }
    return expression instanceof Expression.Items items ? sequence(items) : Optional.empty();
  }

  private static Optional<Value> mapping(Expression.Struct struct) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Expression.Entry entry : struct.entries()) {
      Optional<Value> key = of(entry.key());
      Optional<Value> value = of(entry.value());
      if (key.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      entries.put(key.get().asText().orElse(""), value.get());
    }
    return Optional.of(new Value.Mapping(entries, struct.at()));
  }

  private static Optional<Value> sequence(Expression.Items list) {
    List<Value> items = new ArrayList<>();
    for (Expression item : list.items()) {
      Optional<Value> value = of(item);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      items.add(value.get());
    }
    return Optional.of(new Value.Sequence(items, list.at()));
  }
}
