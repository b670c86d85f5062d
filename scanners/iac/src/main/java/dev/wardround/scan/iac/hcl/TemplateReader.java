package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads strings with their interpolations and directives into flat {@link TemplatePart}s. */
final class TemplateReader {
  private final Cursor cursor;
  private final ExpressionReader expressions;

  TemplateReader(Cursor cursor, ExpressionReader expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** A label: a string without interpolations. */
  String plainString() throws HclException {
    Expression string = quoted();
    if (string instanceof Expression.Template template) {
      if (template.parts().isEmpty()) {
        return "";
      }
      if (template.parts().size() == 1
          && template.parts().get(0) instanceof Expression.Literal literal) {
        return literal.value().asText().orElse("");
      }
    }
    throw new HclException("expected a label without interpolation", string.at());
  }

  Expression quoted() throws HclException {
    Location at = cursor.location();
    cursor.advance(1);
    List<TemplatePart> parts = new ArrayList<>();
    while (!cursor.take('"')) {
      if (atSequence()) {
        parts.add(sequence());
      } else {
        parts.add(quotedText(at));
      }
    }
    return whole(parts, false, at);
  }

  /** A text that is a template as a whole, such as a template file or a string of JSON. */
  Expression text() throws HclException {
    Location at = cursor.location();
    List<TemplatePart> parts = new ArrayList<>();
    while (!cursor.atEnd()) {
      parts.add(atSequence() ? sequence() : rawText(Integer.MAX_VALUE));
    }
    return whole(parts, false, at);
  }

  private Expression whole(List<TemplatePart> parts, boolean heredoc, Location at)
      throws HclException {
    TemplateTrim.apply(parts);
    return TemplateTree.of(parts, heredoc, at);
  }

  private boolean atSequence() {
    return (cursor.peek() == '$' || cursor.peek() == '%') && cursor.peek(1) == '{';
  }

  private boolean atEscapedSequence() {
    char c = cursor.peek();
    return (c == '$' || c == '%') && cursor.peek(1) == c && cursor.peek(2) == '{';
  }

  private TemplatePart quotedText(Location string) throws HclException {
    Location at = cursor.location();
    StringBuilder text = new StringBuilder();
    while (cursor.peek() != '"' && !atSequence()) {
      char c = cursor.peek();
      if (cursor.atEnd() || c == '\n') {
        throw new HclException("a string without its closing quote", string);
      }
      if (atEscapedSequence()) {
        escapedSequence(text);
      } else if (c == '\\') {
        text.appendCodePoint(escape());
      } else {
        text.append(cursor.next());
      }
    }
    return new TemplatePart.Text(text.toString(), at);
  }

  private void escapedSequence(StringBuilder text) {
    text.append(cursor.peek()).append('{');
    cursor.advance(3);
  }

  private int escape() throws HclException {
    char kind = cursor.peek(1);
    int escaped =
        switch (kind) {
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case '"', '\\' -> kind;
          case 'u' -> codePoint(4);
          case 'U' -> codePoint(8);
          default -> throw cursor.problem("an escape that HCL does not know");
        };
    cursor.advance(kind == 'u' ? 6 : kind == 'U' ? 10 : 2);
    return escaped;
  }

  private int codePoint(int digits) throws HclException {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(cursor.peek(2 + i), 16);
      if (digit < 0) {
        throw cursor.expected(digits + " hexadecimal digits of an escape");
      }
      value = value * 16 + digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw cursor.problem("an escape of no character");
    }
    return (int) value;
  }

  /** Text without backslash escapes, up to a sequence or the end of the line. */
  private TemplatePart rawText(int maxLines) {
    Location at = cursor.location();
    StringBuilder text = new StringBuilder();
    int lines = 0;
    while (!cursor.atEnd() && !atSequence() && lines < maxLines) {
      if (atEscapedSequence()) {
        escapedSequence(text);
      } else {
        char c = cursor.next();
        text.append(c);
        lines += c == '\n' ? 1 : 0;
      }
    }
    return new TemplatePart.Text(text.toString(), at);
  }

  Expression heredoc() throws HclException {
    Location at = cursor.location();
    cursor.advance(2);
    boolean flush = cursor.take('-');
    if (!cursor.atIdentifier()) {
      throw cursor.expected("the marker of a heredoc");
    }
    String marker = cursor.identifier();
    if (!cursor.takeNewline()) {
      throw cursor.expected("a line end after the marker of a heredoc");
    }
    List<TemplatePart> parts = heredocParts(marker, at);
    TemplateTrim.apply(parts);
    if (flush) {
      TemplateTrim.flush(parts);
    }
    return TemplateTree.of(parts, true, at);
  }

  private List<TemplatePart> heredocParts(String marker, Location at) throws HclException {
    List<TemplatePart> parts = new ArrayList<>();
    boolean lineStart = true;
    while (!(lineStart && takeMarker(marker))) {
      if (cursor.atEnd()) {
        throw new HclException("a heredoc without its closing marker", at);
      }
      if (atSequence()) {
        parts.add(sequence());
        lineStart = false;
      } else {
        TemplatePart part = rawText(1);
        parts.add(part);
        lineStart = part instanceof TemplatePart.Text text && text.text().endsWith("\n");
      }
    }
    return parts;
  }

  /** The marker ends the heredoc where it stands alone on its line; the line end stays. */
  private boolean takeMarker(String marker) {
    int length = 0;
    while (isBlank(cursor.peek(length))) {
      length++;
    }
    for (int i = 0; i < marker.length(); i++) {
      if (cursor.peek(length++) != marker.charAt(i)) {
        return false;
      }
    }
    int end = length;
    while (isBlank(cursor.peek(end)) || cursor.peek(end) == '\r') {
      end++;
    }
    if (cursor.peek(end) != '\n' && cursor.peek(end) != Cursor.END) {
      return false;
    }
    cursor.advance(length);
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private TemplatePart sequence() throws HclException {
    expressions.enter();
    Location at = cursor.location();
    boolean directive = cursor.peek() == '%';
    cursor.advance(2);
    boolean trimBefore = cursor.take('~');
    cursor.skip(true);
    TemplatePart.Kind kind = directive ? directive() : TemplatePart.Kind.INTERPOLATION;
    TemplatePart.Sequence sequence = content(kind, trimBefore, at);
    expressions.leave();
    return sequence;
  }

  private TemplatePart.Kind directive() throws HclException {
    for (TemplatePart.Kind kind : TemplatePart.Kind.values()) {
      if (!kind.word().isEmpty() && cursor.looksAtWord(kind.word())) {
        return kind;
      }
    }
    throw cursor.expected("\"if\", \"else\", \"endif\", \"for\" or \"endfor\"");
  }

  private TemplatePart.Sequence content(TemplatePart.Kind kind, boolean trimBefore, Location at)
      throws HclException {
    List<Expression> content = new ArrayList<>();
    CollectionReader.Names names = new CollectionReader.Names("", "");
    if (kind == TemplatePart.Kind.FOR) {
      names = new CollectionReader(cursor, expressions).names();
    } else {
      cursor.advance(kind.word().length());
    }
    if (kind.hasExpression()) {
      content.add(expressions.expression(true));
    }
    cursor.skip(true);
    boolean trimAfter = cursor.take('~');
    cursor.require('}', "the \"}\" of an interpolation or directive");
    return new TemplatePart.Sequence(kind, names, content, trimBefore, trimAfter, at);
  }

  /** A text value of this template's file. */
  static Expression literal(String text, Location at) {
    return new Expression.Literal(new Value.Text(text, at));
  }
}
