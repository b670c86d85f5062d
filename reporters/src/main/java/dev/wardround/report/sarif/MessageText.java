package dev.wardround.report.sarif;

import dev.wardround.report.PlainText;

/**
 * Scanned text as a SARIF message. Viewers turn {@code [text](target)} into a link even in plain
 * messages (SARIF 2.1.0, 3.11.6), so scanned text must not hold one.
 */
final class MessageText {
  private MessageText() {}

  static String of(String text) {
    return PlainText.line(text).replace("](", "] (");
  }
}
