package dev.wardround.engine.condition;

import org.jspecify.annotations.Nullable;

/** A variable of a comprehension, with those around it. */
record Frame(String name, Object value, @Nullable Frame outer) {

  static @Nullable Object find(@Nullable Frame frame, String name) {
    for (Frame at = frame; at != null; at = at.outer) {
      if (at.name.equals(name)) {
        return at.value;
      }
    }
    return null;
  }
}
