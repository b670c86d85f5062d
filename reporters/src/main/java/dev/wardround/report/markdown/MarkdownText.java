package dev.wardround.report.markdown;

import dev.wardround.report.PlainText;

/** Scanned text that Markdown shows as it stands: no markup, no links, no mentions. */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&@:";

  private MarkdownText() {}

  /** One line in which all that could be markup is escaped; full stops of names are no links. */
  static String of(String text) {
    String line = PlainText.line(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '@') {
        escaped.append("&#64;");
      } else if (c == '<') {
        escaped.append("&lt;");
      } else {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString().replace("www.", "www&#46;");
  }

  /** Text as a block of code, in a fence that is longer than any in it. */
  static void fenced(StringBuilder out, String indent, String code) {
    String fence = "```";
    while (code.contains(fence)) {
      fence += "`";
    }
    out.append('\n').append(indent).append(fence).append('\n');
    for (String line : code.strip().split("\n", -1)) {
      out.append(indent).append(keepIndent(line)).append('\n');
    }
    out.append(indent).append(fence).append("\n");
  }

  private static String keepIndent(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return " ".repeat(start) + PlainText.line(line);
  }
}
