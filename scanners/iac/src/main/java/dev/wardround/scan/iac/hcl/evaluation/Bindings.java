package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables that expressions themselves make, the innermost first. */
final class Bindings {
  static final Bindings NONE = new Bindings("", null, null);

  /** The name under which a splat's element goes; no identifier can be it. */
  static final String ELEMENT = "*";

  private final String name;
  private final @Nullable Value value;
  private final @Nullable Bindings outer;

  private Bindings(String name, @Nullable Value value, @Nullable Bindings outer) {
    this.name = name;
    this.value = value;
    this.outer = outer;
  }

  Bindings with(String inner, Value innerValue) {
    return new Bindings(inner, innerValue, this);
  }

  Optional<Value> find(String wanted) {
    for (Bindings at = this; at != null; at = at.outer) {
      if (at.name.equals(wanted)) {
        return Optional.ofNullable(at.value);
      }
    }
    return Optional.empty();
  }
}
