package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text as a structure. Parts of the text that are not known, or that refer to other resources,
 * stand in the structure where they stood in the text. What is not JSON stays text.
 */
final class JsonText {
  /** Private-use characters mark the place of a part; a text that has them is left alone. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private final List<Value> parts;
  private final Location location;

  private JsonText(List<Value> parts, Location location) {
    this.parts = parts;
    this.location = location;
  }

  static Value structure(Value value) {
    if (value instanceof Value.Text text) {
      return new JsonText(List.of(text), text.location()).read(value);
    }
    if (value instanceof Value.Joined joined) {
      return new JsonText(joined.parts(), joined.location()).read(value);
    }
    return value;
  }

  private Value read(Value unread) {
    StringBuilder json = new StringBuilder();
    boolean inString = false;
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i) instanceof Value.Text t ? t.text() : null;
      if (text == null) {
        String mark = "" + OPEN + i + CLOSE;
        json.append(inString ? mark : '"' + mark + '"');
      } else if (text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0) {
        return unread;
      } else {
        json.append(text);
        inString = endsInString(text, inString);
      }
    }
    return parsed(json.toString(), unread);
  }

  private static boolean endsInString(String text, boolean inString) {
    boolean inside = inString;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && inside) {
        i++;
      } else if (c == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private Value parsed(String json, Value unread) {
    String stripped = json.strip();
    if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
      return unread;
    }
    try {
      return placed(JsonReader.read("", stripped).roots().get(0));
    } catch (DocumentException e) {
      return unread;
    }
  }

  /** All values stand where the text does: places inside of it mean nothing in the file. */
  private Value placed(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(shown(name), placed(entry)));
      return new Value.Mapping(entries, location);
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(placed(item)));
      return new Value.Sequence(items, location);
    }
    if (value instanceof Value.Text text) {
      return filled(text.text());
    }
    if (value instanceof Value.Numeric numeric) {
      return new Value.Numeric(numeric.number(), location);
    }
    return value instanceof Value.Flag flag
        ? new Value.Flag(flag.flag(), location)
        : new Value.Null(location);
  }

  private Value filled(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return new Value.Text(text, location);
    }
    List<Value> pieces = new ArrayList<>();
    int from = 0;
    for (; open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      int part = part(text, open + 1, close);
      if (part < 0) {
        return new Value.Text(text, location);
      }
      if (open > from) {
        pieces.add(new Value.Text(text.substring(from, open), location));
      }
      pieces.add(parts.get(part));
      from = close + 1;
    }
    if (from < text.length()) {
      pieces.add(new Value.Text(text.substring(from), location));
    }
    return pieces.size() == 1 ? pieces.get(0) : new Value.Joined(pieces, location);
  }

  /** The part that a mark names; -1 where an escape in the text only looks like a mark. */
  private int part(String text, int from, int to) {
    int part = 0;
    for (int i = from; i < to && part < parts.size(); i++) {
      char c = text.charAt(i);
      part = c >= '0' && c <= '9' ? part * 10 + c - '0' : parts.size();
    }
    return from < to && part < parts.size() ? part : -1;
  }

  /** The name of an entry must be text: a part in it is shown as Terraform would show it. */
  private String shown(String name) {
    StringBuilder shown = new StringBuilder();
    for (Value piece : filled(name) instanceof Value.Joined j ? j.parts() : List.of(filled(name))) {
      shown.append(piece.asText().orElse("${...}"));
    }
    return shown.toString();
  }
}
