package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import org.jspecify.annotations.Nullable;

/** A variable: of a comprehension, or one that every condition has. */
record Name(String name, Shape shape, String path) implements Expression {
  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    Object bound = Frame.find(frame, name);
    Object value = bound == null ? evaluation.variable(name) : bound;
    return value instanceof Value raw ? evaluation.seen(shape.lift(raw, path)) : value;
  }
}
