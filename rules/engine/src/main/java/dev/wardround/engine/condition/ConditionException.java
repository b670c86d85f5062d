package dev.wardround.engine.condition;

/** An expression that does not compile; the message shows where, with a caret. */
public final class ConditionException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConditionException(String message) {
    super(message);
  }
}
