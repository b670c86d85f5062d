package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code of.?name} or {@code of[?key]}: a member that may be absent. */
record OptionalField(Expression of, Expression key, Shape shape, String path)
    implements Expression {

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    Object structure = of.evaluate(evaluation, frame);
    Object name = key.evaluate(evaluation, frame);
    if (structure instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return optional;
      }
      structure = optional.get();
    }
    if (Expression.isStuck(structure) || Expression.isStuck(name)) {
      return Expression.isStuck(structure) ? structure : name;
    }
    Object member = name instanceof Long index ? item(structure, index) : named(structure, name);
    if (member == null) {
      return Optional.empty();
    }
    return Expression.isStuck(member) ? member : Field.optional(member, shape, path, evaluation);
  }

  private @Nullable Object named(Object structure, Object name) {
    return Field.member(structure, String.valueOf(name), of.path());
  }

  private static @Nullable Object item(Object structure, long index) {
    List<?> items =
        structure instanceof Value.Sequence sequence
            ? sequence.items()
            : structure instanceof List<?> list ? list : List.of();
    return index >= 0 && index < items.size() ? items.get((int) index) : null;
  }
}
