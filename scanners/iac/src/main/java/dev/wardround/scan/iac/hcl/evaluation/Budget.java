package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;

/** What an evaluation may still cost, so that no input can make it run long or fill the memory. */
public final class Budget {
  /** Real root modules stay below a hundred thousand. */
  public static final long STEPS = 5_000_000;

  /** Characters of one text. */
  static final int TEXT = 1 << 20;

  /** Values inside one value. */
  static final int VALUES = 100_000;

  private static final int VALUE_DEPTH = 100;
  private static final int DEPTH = 400;

  private long left;
  private int depth;

  public Budget(long steps) {
    this.left = steps;
  }

  /** Pays for work. */
  public void spend(long steps) throws EvaluationException {
    left -= steps;
    if (left < 0) {
      throw EvaluationException.unknown("the configuration is too large to be evaluated");
    }
  }

  /** Whether nothing more can be evaluated. */
  public boolean isSpent() {
    return left < 0;
  }

  void enter() throws EvaluationException {
    spend(1);
    if (++depth > DEPTH) {
      depth--;
      throw EvaluationException.unknown("the expressions depend on each other too deeply");
    }
  }

  void leave() {
    depth--;
  }

  /** Pays for all that a value holds, and refuses a value that is too large or too deep. */
  public Value pay(Value value) throws EvaluationException {
    spend(size(value, 0, 0));
    return value;
  }

  private static int size(Value value, int before, int depth) throws EvaluationException {
    int size = before + 1;
    if (size > VALUES || depth > VALUE_DEPTH) {
      throw EvaluationException.unknown("the value is too large to be evaluated");
    }
    if (value instanceof Value.Mapping mapping) {
      for (Value entry : mapping.entries().values()) {
        size = size(entry, size, depth + 1);
      }
    } else if (value instanceof Value.Sequence sequence) {
      for (Value item : sequence.items()) {
        size = size(item, size, depth + 1);
      }
    } else if (value instanceof Value.Joined joined) {
      for (Value part : joined.parts()) {
        size = size(part, size, depth + 1);
      }
    } else if (value instanceof Value.Text text) {
      size += text.text().length() / 16;
    }
    return size;
  }

  static String text(String text) throws EvaluationException {
    length(text.length());
    return text;
  }

  static void length(int length) throws EvaluationException {
    if (length > TEXT) {
      throw EvaluationException.unknown("the text is too long to be evaluated");
    }
  }

  static void items(long count) throws EvaluationException {
    if (count > VALUES) {
      throw EvaluationException.unknown("the collection is too large to be evaluated");
    }
  }
}
