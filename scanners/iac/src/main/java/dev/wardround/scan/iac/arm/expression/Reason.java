package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;

/** Why a value cannot be worked on. */
public final class Reason {
  private Reason() {}

  /** A phrase for the first thing in a value that is not known. */
  public static String of(Value value) {
    if (value instanceof Value.Unknown unknown) {
      return unknown.why();
    }
    if (value instanceof Value.Reference reference) {
      String attribute = reference.attribute().isEmpty() ? "what is" : reference.attribute();
      return attribute + " of " + reference.resource() + " is known after deployment";
    }
    if (value instanceof Value.Secret) {
      return "a secret is not kept";
    }
    return inside(value);
  }

  private static String inside(Value value) {
    if (value instanceof Value.Joined joined) {
      return first(joined.parts());
    }
    if (value instanceof Value.Sequence list) {
      return first(list.items());
    }
    return value instanceof Value.Mapping mapping
        ? first(mapping.entries().values())
        : "not of the kind that the function takes";
  }

  private static String first(Iterable<Value> values) {
    for (Value value : values) {
      if (!Plain.is(value)) {
        return of(value);
      }
    }
    return "not of the kind that the function takes";
  }
}
