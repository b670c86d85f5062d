package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;

/** Why a value cannot be worked on. */
final class Reason {
  private Reason() {}

  /** An unknown for what depends on a value that is not known as text or list. */
  static Value.Unknown unknown(Value cause, Location at) {
    return new Value.Unknown(of(cause), at);
  }

  static String of(Value value) {
    if (value instanceof Value.Unknown unknown) {
      return unknown.why();
    }
    if (value instanceof Value.Reference reference) {
      return reference.attribute() + " of " + reference.resource() + " is known after deployment";
    }
    if (value instanceof Value.Joined joined) {
      return first(joined.parts());
    }
    if (value instanceof Value.Secret) {
      return "a secret is not kept";
    }
    return value instanceof Value.Sequence list ? first(list.items()) : "not a text";
  }

  private static String first(Iterable<Value> values) {
    for (Value value : values) {
      if (value instanceof Value.Secret || value.asText().isEmpty()) {
        return of(value);
      }
    }
    return "not a text";
  }
}
