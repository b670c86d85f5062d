package dev.wardround.scan.dependency.advisory;

/** The advisory database cannot be used; the message tells the user what to do. */
public final class AdvisoryException extends Exception {
  private static final long serialVersionUID = 1L;

  AdvisoryException(String what, String where, String remedy) {
    super(what + ": " + where + ". " + remedy);
  }
}
