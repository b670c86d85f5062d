package dev.wardround.engine.condition;

import org.jspecify.annotations.Nullable;

/**
 * A checked expression of CEL, ready to be evaluated. A result is a {@link Boolean}, {@link Long},
 * {@link Double}, {@link String}, {@link java.util.List}, {@link java.util.Map}, {@link
 * java.util.Optional}, {@link Absent}, a {@link dev.wardround.inventory.Value} as the inventory has
 * it, or a {@link Missing} or {@link Problem} that goes up until something does not depend on it.
 */
sealed interface Expression
    permits Constant, Name, Field, OptionalField, Call, ListLiteral, MapLiteral, Fold {

  Object evaluate(Evaluation evaluation, @Nullable Frame frame);

  /** Where in the subject's attributes this looks: {@code Environment.Variables}; empty if not. */
  default String path() {
    return "";
  }

  /** Whether an evaluation came to no value. */
  static boolean isStuck(Object result) {
    return result instanceof Missing || result instanceof Problem;
  }
}
