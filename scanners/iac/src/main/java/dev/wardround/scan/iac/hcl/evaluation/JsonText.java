package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes values as JSON, keys sorted as Terraform sorts them. */
final class JsonText {
  private final Pieces pieces;

  private JsonText(Location at) {
    this.pieces = new Pieces(at);
  }

  /** The JSON text; joined from parts where some of the value is not known. */
  static Value of(Value value, Location at) throws EvaluationException {
    JsonText text = new JsonText(at);
    text.write(value);
    return text.pieces.joined();
  }

  private void write(Value value) throws EvaluationException {
    if (value instanceof Value.Mapping mapping) {
      mapping(mapping.entries());
    } else if (value instanceof Value.Sequence sequence) {
      sequence(sequence.items());
    } else if (value instanceof Value.Null) {
      pieces.text("null");
    } else if (value instanceof Value.Numeric || value instanceof Value.Flag) {
      pieces.text(value.asText().orElseThrow());
    } else {
      pieces.text("\"");
      string(value);
      pieces.text("\"");
    }
  }

  private void string(Value value) throws EvaluationException {
    if (value instanceof Value.Text text) {
      pieces.text(escaped(text.text()));
    } else if (value instanceof Value.Joined joined) {
      for (Value part : joined.parts()) {
        string(part);
      }
    } else {
      pieces.value(value);
    }
  }

  private void mapping(Map<String, Value> entries) throws EvaluationException {
    String before = "{";
    for (Map.Entry<String, Value> entry : new TreeMap<>(entries).entrySet()) {
      pieces.text(before + "\"" + escaped(entry.getKey()) + "\":");
      write(entry.getValue());
      before = ",";
    }
    pieces.text(entries.isEmpty() ? "{}" : "}");
  }

  private void sequence(List<Value> items) throws EvaluationException {
    String before = "[";
    for (Value item : items) {
      pieces.text(before);
      write(item);
      before = ",";
    }
    pieces.text(items.isEmpty() ? "[]" : "]");
  }

  /** Escapes what JSON must, and what Go does beyond that for the sake of HTML. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
            escaped.append(String.format("\\u%04x", (int) c));
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
