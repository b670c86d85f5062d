package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON out of texts of which parts are not known as text. While the text is read, each such
 * part is one character of the private use area.
 */
public final class JsonStructure {
  private static final char FIRST_HOLE = '\ue000';
  private static final int MAX_HOLES = 6_000;

  private final List<Value> holes = new ArrayList<>();
  private final StringBuilder json = new StringBuilder();
  private boolean inString;
  private boolean escaped;

  private JsonStructure() {}

  /** The object or list that a text is the JSON of, with all of it standing at one place. */
  public static Optional<Value> of(Value text, Location at) {
    return new JsonStructure().read(text, "").map(value -> moved(value, at));
  }

  /** The same for a heredoc, whose lines are those of its file. */
  public static Optional<Value> ofHeredoc(Value text, Location heredoc) {
    Location.InFile place = (Location.InFile) heredoc;
    JsonStructure structure = new JsonStructure();
    structure.json.append("\n".repeat(place.line()));
    return structure.read(text, place.path());
  }

  /** Whether a text may be the JSON of an object or list. */
  public static boolean isLikely(Value text) {
    Value first = text instanceof Value.Joined joined ? joined.parts().get(0) : text;
    if (!(first instanceof Value.Text begin)) {
      return false;
    }
    String stripped = begin.text().stripLeading();
    return stripped.startsWith("{") || stripped.startsWith("[");
  }

  private Optional<Value> read(Value text, String path) {
    if (!isLikely(text)) {
      return Optional.empty();
    }
    for (Value part : text instanceof Value.Joined joined ? joined.parts() : List.of(text)) {
      if (part instanceof Value.Text known) {
        known(known.text());
      } else {
        hole(part);
      }
    }
    try {
      Value value = JsonReader.read(path, json.toString()).roots().get(0);
      return Optional.of(holes.isEmpty() ? value : filled(value));
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  private void known(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (escaped) {
        escaped = false;
      } else if (inString && c == '\\') {
        escaped = true;
      } else if (c == '"') {
        inString = !inString;
      }
    }
    json.append(text);
  }

  private void hole(Value part) {
    if (holes.size() >= MAX_HOLES) {
      return;
    }
    char hole = (char) (FIRST_HOLE + holes.size());
    holes.add(part);
    json.append(inString ? String.valueOf(hole) : "\"" + hole + "\"");
  }

  private Value filled(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(shown(name), filled(entry)));
      return new Value.Mapping(entries, mapping.location());
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(filled(item)));
      return new Value.Sequence(items, sequence.location());
    }
    return value instanceof Value.Text text ? filled(text) : value;
  }

  private Value filled(Value.Text text) {
    List<Value> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.text().length(); i++) {
      if (isHole(text.text().charAt(i))) {
        if (start < i) {
          parts.add(new Value.Text(text.text().substring(start, i), text.location()));
        }
        parts.add(holes.get(text.text().charAt(i) - FIRST_HOLE));
        start = i + 1;
      }
    }
    if (parts.isEmpty()) {
      return text;
    }
    if (start < text.text().length()) {
      parts.add(new Value.Text(text.text().substring(start), text.location()));
    }
    return parts.size() == 1
        ? Conversion.at(parts.get(0), text.location())
        : new Value.Joined(parts, text.location());
  }

  private boolean isHole(char c) {
    return c >= FIRST_HOLE && c < FIRST_HOLE + holes.size();
  }

  /** Names cannot have holes in the inventory: what is not known there is shown as a star. */
  private String shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      shown.append(isHole(name.charAt(i)) ? '*' : name.charAt(i));
    }
    return shown.toString();
  }

  /** The same value with all of it standing at one place. */
  static Value moved(Value value, Location at) {
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, entry) -> entries.put(name, moved(entry, at)));
      return new Value.Mapping(entries, at);
    }
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(moved(item, at)));
      return new Value.Sequence(items, at);
    }
    return Conversion.at(value, at);
  }
}
