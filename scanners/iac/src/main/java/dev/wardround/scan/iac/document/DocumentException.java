package dev.wardround.scan.iac.document;

/**
 * A document that cannot be read; the message says what is wrong and where, and quotes no content.
 */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(String message) {
    super(message);
  }
}
