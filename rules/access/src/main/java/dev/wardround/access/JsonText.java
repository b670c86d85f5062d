package dev.wardround.access;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy that is kept as JSON text inside a value. All parts bear the place of the text. Depth is
 * limited; what is not JSON gives nothing.
 */
public final class JsonText {
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final Location location;
  private int at;

  private JsonText(String text, Location location) {
    this.text = text;
    this.location = location;
  }

  public static Optional<Value> parse(String text, Location location) {
    JsonText reader = new JsonText(text, location);
    try {
      Value value = reader.value(0);
      reader.skipSpace();
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (NotJson notJson) {
      return Optional.empty();
    }
  }

  private Value value(int depth) throws NotJson {
    skipSpace();
    if (depth > MAX_DEPTH) {
      throw new NotJson();
    }
    return switch (peek()) {
      case '{' -> mapping(depth);
      case '[' -> sequence(depth);
      case '"' -> new Value.Text(string(), location);
      default -> word();
    };
  }

  private Value mapping(int depth) throws NotJson {
    Map<String, Value> entries = new LinkedHashMap<>();
    at++;
    while (!closes('}', entries.isEmpty())) {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      entries.put(name, value(depth + 1));
    }
    return new Value.Mapping(entries, location);
  }

  private Value sequence(int depth) throws NotJson {
    List<Value> items = new ArrayList<>();
    at++;
    while (!closes(']', items.isEmpty())) {
      items.add(value(depth + 1));
    }
    return new Value.Sequence(items, location);
  }

  /** Past the end of a structure, or past the comma before its next member. */
  private boolean closes(char end, boolean first) throws NotJson {
    skipSpace();
    if (peek() == end) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String string() throws NotJson {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() throws NotJson {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> throw new NotJson();
    };
  }

  private char codeUnit() throws NotJson {
    if (at + 4 > text.length()) {
      throw new NotJson();
    }
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(text.charAt(at++), 16);
      if (digit < 0) {
        throw new NotJson();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private Value word() throws NotJson {
    int from = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    return switch (word) {
      case "true", "false" -> new Value.Flag(word.equals("true"), location);
      case "null" -> new Value.Null(location);
      default -> number(word);
    };
  }

  private Value number(String word) throws NotJson {
    try {
      return new Value.Numeric(new BigDecimal(word), location);
    } catch (NumberFormatException notNumber) {
      throw new NotJson();
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private char peek() throws NotJson {
    if (at >= text.length()) {
      throw new NotJson();
    }
    return text.charAt(at);
  }

  private void expect(char c) throws NotJson {
    if (peek() != c) {
      throw new NotJson();
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** Ends the reading of a text that is no JSON. */
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    NotJson() {
      super(null, null, false, false);
    }
  }
}
