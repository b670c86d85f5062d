package dev.wardround.scan.azure;

/** Subscriptions that cannot be scanned, with words for the user. */
public final class AzureScanException extends Exception {
  private static final long serialVersionUID = 1L;

  AzureScanException(String message) {
    super(message);
  }
}
