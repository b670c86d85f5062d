package dev.wardround.scan.gcp;

/** Projects that cannot be scanned, with words for the user. */
public final class GcpScanException extends Exception {
  private static final long serialVersionUID = 1L;

  GcpScanException(String message) {
    super(message);
  }

  GcpScanException(String message, Throwable cause) {
    super(message, cause);
  }
}
