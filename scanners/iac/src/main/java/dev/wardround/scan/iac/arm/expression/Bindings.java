package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** What loops and lambdas around an expression have bound, the innermost first. */
public sealed interface Bindings {

  /** Nothing is bound. */
  static Bindings none() {
    return new None();
  }

  default Bindings with(String name, Value value) {
    return new Bound(name, value, this);
  }

  Optional<Value> get(String name);

  /** The end of the chain. */
  record None() implements Bindings {
    @Override
    public Optional<Value> get(String name) {
      return Optional.empty();
    }
  }

  /** One name. */
  record Bound(String name, Value value, Bindings outer) implements Bindings {
    @Override
    public Optional<Value> get(String wanted) {
      Bindings at = this;
      while (at instanceof Bound bound) {
        if (bound.name.equals(wanted)) {
          return Optional.of(bound.value);
        }
        at = bound.outer;
      }
      return Optional.empty();
    }
  }
}
