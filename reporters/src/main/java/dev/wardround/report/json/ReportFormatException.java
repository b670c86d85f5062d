package dev.wardround.report.json;

import java.io.IOException;

/** A file is no report that this version can read; the message is for the user. */
public final class ReportFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  ReportFormatException(String message) {
    super(message);
  }
}
