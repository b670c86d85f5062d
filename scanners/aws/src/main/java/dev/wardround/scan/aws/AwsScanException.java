package dev.wardround.scan.aws;

/** An account that cannot be scanned, with words for the user. */
public final class AwsScanException extends Exception {
  private static final long serialVersionUID = 1L;

  AwsScanException(String message, Throwable cause) {
    super(message, cause);
  }
}
