package dev.wardround.report.terminal;

import dev.wardround.report.PlainText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines no longer than the terminal is wide. Only a word with a slash in it, a path or an address,
 * may stick out: cut in two it could not be copied.
 */
final class Sheet {
  private static final int NARROWEST = 40;

  private final Writer out;
  private final int width;
  private final boolean colour;

  Sheet(Writer out, int width, boolean colour) {
    this.out = out;
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /** Whether a line of so many characters fits. */
  boolean holds(int characters) {
    return characters <= width;
  }

  void blank() throws IOException {
    out.write('\n');
  }

  void heading(String text) throws IOException {
    blank();
    labelled(0, Style.STRONG, PlainText.line(text), 2, "");
  }

  void line(int indent, String text) throws IOException {
    labelled(indent, Style.PLAIN, "", indent, text);
  }

  /** A line that is written as it stands, with its label painted. */
  void row(int indent, Style style, String label, String rest) throws IOException {
    flush(new StringBuilder(" ".repeat(indent)).append(painted(style, label)).append(rest));
  }

  /** A short label, then text whose lines all begin at the same column. */
  void labelled(int indent, Style style, String label, int column, String text) throws IOException {
    parts(indent, style, label, column, List.of(PlainText.line(text).split(" ")));
  }

  /** As {@link #labelled}, keeping the lines of the text and how far each is indented. */
  void block(int indent, Style style, String label, int column, String text) throws IOException {
    int at = indent;
    Style painting = style;
    String first = label;
    for (String line : text.lines().toList()) {
      int deeper = line.length() - line.stripLeading().length();
      labelled(at, painting, first, column + deeper, line);
      at = 0;
      painting = Style.PLAIN;
      first = "";
    }
  }

  /** As {@link #labelled}; a part is broken only where it is longer than a line. */
  void parts(int indent, Style style, String label, int column, List<String> parts)
      throws IOException {
    StringBuilder line = new StringBuilder(" ".repeat(indent)).append(painted(style, label));
    int length = indent + size(label);
    int gap = Math.max(label.isEmpty() ? 0 : 1, column - length);
    for (String part : parts) {
      for (String piece : pieces(part, column)) {
        if (length > column && length + gap + size(piece) > width) {
          flush(line);
          length = 0;
          gap = column;
        }
        line.append(" ".repeat(gap)).append(piece);
        length += gap + size(piece);
        gap = 1;
      }
    }
    flush(line);
  }

  private List<String> pieces(String part, int column) {
    if (size(part) <= width - column) {
      return List.of(part);
    }
    if (part.indexOf(' ') >= 0) {
      return Arrays.stream(part.split(" ")).flatMap(word -> pieces(word, column).stream()).toList();
    }
    return part.indexOf('/') >= 0 ? List.of(part) : cut(part, width - column);
  }

  private static List<String> cut(String word, int length) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < word.length(); ) {
      int end = Math.min(word.length(), at + length);
      if (end < word.length() && Character.isHighSurrogate(word.charAt(end - 1))) {
        end--;
      }
      pieces.add(word.substring(at, end));
      at = end;
    }
    return pieces;
  }

  private String painted(Style style, String text) {
    return colour && !text.isEmpty() ? style.paint(text) : text;
  }

  private static int size(String text) {
    return text.codePointCount(0, text.length());
  }

  private void flush(StringBuilder line) throws IOException {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    out.append(line, 0, end).append('\n');
    line.setLength(0);
  }
}
