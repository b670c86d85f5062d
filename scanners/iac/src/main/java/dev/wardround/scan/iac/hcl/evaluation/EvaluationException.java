package dev.wardround.scan.iac.hcl.evaluation;

/**
 * An expression without a value: because it is wrong, or because something that it needs is not
 * known. The message is a phrase that quotes no content.
 */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean unknown;

  private EvaluationException(String why, boolean unknown) {
    super(why, null, false, false);
    this.unknown = unknown;
  }

  /** Terraform would refuse this. */
  public static EvaluationException invalid(String why) {
    return new EvaluationException(why, false);
  }

  /** Terraform may be able to do this, but the source does not tell enough. */
  public static EvaluationException unknown(String why) {
    return new EvaluationException(why, true);
  }

  /** Whether something is not known, rather than wrong. */
  public boolean isUnknown() {
    return unknown;
  }

  /** The reason, as a phrase. */
  public String why() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
