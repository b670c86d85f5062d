package dev.wardround.scan.iac.hcl;

import java.util.List;

/** Takes white space out of a template: by strip markers, and by the indentation of a heredoc. */
final class TemplateTrim {
  private TemplateTrim() {}

  /** Drops the white space beside each strip marker, up to the next text or sequence. */
  static void apply(List<TemplatePart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof TemplatePart.Sequence sequence) {
        if (sequence.trimBefore()) {
          before(parts, i - 1);
        }
        if (sequence.trimAfter()) {
          after(parts, i + 1);
        }
      }
    }
  }

  private static void before(List<TemplatePart> parts, int index) {
    if (index >= 0 && parts.get(index) instanceof TemplatePart.Text text) {
      parts.set(index, text.with(text.text().stripTrailing()));
    }
  }

  private static void after(List<TemplatePart> parts, int index) {
    if (index < parts.size() && parts.get(index) instanceof TemplatePart.Text text) {
      parts.set(index, text.with(text.text().stripLeading()));
    }
  }

  /** Drops from each line the indentation that all lines have. */
  static void flush(List<TemplatePart> parts) {
    int common = commonIndentation(parts);
    boolean lineStart = true;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof TemplatePart.Text text) {
        if (lineStart && !isBlankLine(text.text())) {
          parts.set(i, text.with(text.text().substring(common)));
        }
        lineStart = text.text().endsWith("\n");
      } else {
        lineStart = false;
      }
    }
  }

  private static int commonIndentation(List<TemplatePart> parts) {
    int common = Integer.MAX_VALUE;
    boolean lineStart = true;
    for (TemplatePart part : parts) {
      if (part instanceof TemplatePart.Text text) {
        if (lineStart && !isBlankLine(text.text())) {
          common = Math.min(common, indentation(text.text()));
        }
        lineStart = text.text().endsWith("\n");
      } else {
        common = lineStart ? 0 : common;
        lineStart = false;
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }

  private static int indentation(String text) {
    int count = 0;
    while (count < text.length() && Character.isWhitespace(text.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isBlankLine(String text) {
    return text.endsWith("\n") && indentation(text) == text.length();
  }
}
