package dev.wardround.scan.iac.document;

import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a value as JSON without spaces: in source order, or with sorted names, where equal values
 * must give equal texts. What is not known as text (references, unknowns) is written as its kind.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private final boolean sorted;

  private JsonWriter(boolean sorted) {
    this.sorted = sorted;
  }

  /** JSON in the order of the source. */
  public static String write(Value value) {
    return new JsonWriter(false).append(value).out.toString();
  }

  /** JSON with sorted names and only ASCII: the form that hashes are taken of. */
  public static String canonical(Value value) {
    return new JsonWriter(true).append(value).out.toString();
  }

  private JsonWriter append(Value value) {
    if (value instanceof Value.Mapping mapping) {
      mapping(sorted ? new TreeMap<>(mapping.entries()) : mapping.entries());
    } else if (value instanceof Value.Sequence sequence) {
      sequence(sequence);
    } else if (value instanceof Value.Numeric || value instanceof Value.Flag) {
      out.append(value.asText().orElseThrow());
    } else if (value instanceof Value.Null) {
      out.append("null");
    } else {
      text(value.asText().orElseGet(() -> value.getClass().getSimpleName()));
    }
    return this;
  }

  private void mapping(Map<String, Value> entries) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, Value> entry : entries.entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      text(entry.getKey());
      out.append(':');
      append(entry.getValue());
    }
    out.append('}');
  }

  private void sequence(Value.Sequence sequence) {
    out.append('[');
    for (int i = 0; i < sequence.items().size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      append(sequence.items().get(i));
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i));
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        if (c < 0x20 || (sorted && c > 0x7e)) {
          out.append("\\u").append(hex(c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
