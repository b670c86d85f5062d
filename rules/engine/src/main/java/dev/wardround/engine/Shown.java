package dev.wardround.engine;

import dev.wardround.inventory.Value;
import java.util.Map;

/** A value on one line, secrets masked, cut where it is long. */
final class Shown {
  private static final int MAX = 200;
  private static final int DEPTH = 6;

  private Shown() {}

  static String text(Value value) {
    StringBuilder out = new StringBuilder();
    write(value, out, 0);
    if (out.length() <= MAX) {
      return out.toString();
    }
    int end = Character.isHighSurrogate(out.charAt(MAX - 1)) ? MAX - 1 : MAX;
    return out.substring(0, end) + "…";
  }

  private static void write(Value value, StringBuilder out, int depth) {
    if (out.length() > MAX) {
      return;
    }
    if (depth > DEPTH) {
      out.append('…');
    } else if (value instanceof Value.Mapping mapping) {
      mapping(mapping, out, depth);
    } else if (value instanceof Value.Sequence sequence) {
      String separator = "[";
      for (Value item : sequence.items()) {
        out.append(separator);
        write(item, out, depth + 1);
        separator = ", ";
      }
      out.append(sequence.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof Value.Joined joined) {
      joined.parts().forEach(part -> write(part, out, depth + 1));
    } else {
      out.append(scalar(value));
    }
  }

  private static void mapping(Value.Mapping mapping, StringBuilder out, int depth) {
    String separator = "{";
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      out.append(separator).append(entry.getKey()).append(": ");
      write(entry.getValue(), out, depth + 1);
      separator = ", ";
    }
    out.append(mapping.entries().isEmpty() ? "{}" : "}");
  }

  private static String scalar(Value value) {
    if (value instanceof Value.Reference reference) {
      String resource = reference.resource();
      return "${"
          + resource.substring(resource.indexOf('#') + 1)
          + "."
          + reference.attribute()
          + "}";
    }
    if (value instanceof Value.Unknown unknown) {
      return "(" + unknown.why() + ")";
    }
    return value.asText().orElse("null");
  }
}
