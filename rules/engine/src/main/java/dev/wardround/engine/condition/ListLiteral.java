package dev.wardround.engine.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code [a, b]}. */
record ListLiteral(List<Expression> items) implements Expression {
  ListLiteral {
    items = List.copyOf(items);
  }

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    List<Object> values = new ArrayList<>(items.size());
    for (Expression item : items) {
      Object value = item.evaluate(evaluation, frame);
      if (Expression.isStuck(value)) {
        return value;
      }
      values.add(value);
    }
    return values;
  }
}
