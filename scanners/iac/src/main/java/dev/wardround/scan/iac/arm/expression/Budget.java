package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;

/**
 * What the evaluation of one template with all that it nests may cost. Real templates stay far
 * below; once it is spent, all that is left is unknown.
 */
public final class Budget {
  private static final long STEPS = 5_000_000;
  private static final int DEPTH = 300;
  private static final int HEIGHT = 150;

  private long left = STEPS;
  private int depth;

  /** Whether the budget is spent. */
  public boolean isSpent() {
    return left <= 0;
  }

  /** One expression inside of the one at work. */
  void enter() {
    if (++depth > DEPTH) {
      throw new NotKnown("nested deeper than " + DEPTH + " expressions");
    }
    spend(1);
  }

  void leave() {
    depth--;
  }

  void spend(long steps) {
    left -= steps;
    if (left <= 0) {
      throw new NotKnown("the template takes more than " + STEPS + " steps");
    }
  }

  /** Pays for all that is in a value; values may share parts, written out they do not. */
  void pay(Value value) {
    pay(value, 0);
  }

  private void pay(Value value, int height) {
    spend(1);
    if (height > HEIGHT) {
      throw new NotKnown("nested deeper than " + HEIGHT + " values");
    }
    if (value instanceof Value.Mapping mapping) {
      for (Value inner : mapping.entries().values()) {
        pay(inner, height + 1);
      }
    } else if (value instanceof Value.Sequence list) {
      for (Value inner : list.items()) {
        pay(inner, height + 1);
      }
    } else if (value instanceof Value.Joined joined) {
      spend(joined.parts().size());
    }
  }
}
