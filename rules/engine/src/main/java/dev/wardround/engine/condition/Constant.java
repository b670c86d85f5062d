package dev.wardround.engine.condition;

import org.jspecify.annotations.Nullable;

/** A literal. */
record Constant(Object value) implements Expression {
  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    return value;
  }
}
