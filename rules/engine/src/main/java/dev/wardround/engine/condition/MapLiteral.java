package dev.wardround.engine.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {a: b}}; keys and values in turn. */
record MapLiteral(List<Expression> entries) implements Expression {
  MapLiteral {
    entries = List.copyOf(entries);
  }

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i += 2) {
      Object key = entries.get(i).evaluate(evaluation, frame);
      Object value = entries.get(i + 1).evaluate(evaluation, frame);
      if (Expression.isStuck(key) || Expression.isStuck(value)) {
        return Expression.isStuck(key) ? key : value;
      }
      map.put(key, value);
    }
    return map;
  }
}
