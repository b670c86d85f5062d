package dev.wardround.access;

/**
 * Whether something holds, where it may be that this depends on what is not known. The operators
 * are Kleene's: an unknown operand decides nothing that the other one already decided.
 */
public enum Truth {
  NO,
  MAYBE,
  YES;

  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return this == YES ? NO : this == NO ? YES : MAYBE;
  }

  /** Whether it holds or may hold. */
  public boolean possible() {
    return this != NO;
  }
}
