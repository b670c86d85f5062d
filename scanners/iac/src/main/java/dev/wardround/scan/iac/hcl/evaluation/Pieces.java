package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Gathers texts and values to one string: a text where all is known, else joined from parts. */
final class Pieces {
  private final Location at;
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Pieces(Location at) {
    this.at = at;
  }

  void text(String more) throws EvaluationException {
    text.append(more);
    Budget.length(text.length());
  }

  /** Adds a value as a template does. */
  void value(Value value) throws EvaluationException {
    if (value instanceof Value.Text
        || value instanceof Value.Numeric
        || value instanceof Value.Flag) {
      text(value.asText().orElseThrow());
    } else if (value instanceof Value.Joined joined) {
      for (Value part : joined.parts()) {
        value(part);
      }
    } else if (value instanceof Value.Mapping || value instanceof Value.Sequence) {
      value(JsonText.of(value, at));
    } else if (value instanceof Value.Null) {
      throw EvaluationException.invalid("null in a text");
    } else {
      flush();
      parts.add(value);
      Budget.items(parts.size());
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.add(new Value.Text(text.toString(), at));
      text.setLength(0);
    }
  }

  Value joined() {
    if (parts.isEmpty()) {
      return new Value.Text(text.toString(), at);
    }
    flush();
    return new Value.Joined(parts, at);
  }
}
