package dev.wardround.engine.gate;

/** A gate, suppression or baseline that cannot be used; the message says what to write instead. */
public final class GateException extends Exception {
  private static final long serialVersionUID = 1L;

  public GateException(String message) {
    super(message);
  }
}
