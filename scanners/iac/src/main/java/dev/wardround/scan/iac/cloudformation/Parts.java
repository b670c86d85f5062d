package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Puts values together to one string: a text where all is known, else a {@link Value.Joined}. */
final class Parts {
  /** Longer strings come of no real template; nested functions could double them without end. */
  static final int MAX_LENGTH = 1 << 20;

  private static final int MAX_PARTS = 10_000;

  private final Location at;
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;

  Parts(Location at) {
    this.at = at;
  }

  Parts add(String literal) {
    tooLong |= text.length() + literal.length() > MAX_LENGTH;
    if (!tooLong) {
      text.append(literal);
    }
    return this;
  }

  Parts add(Value value) {
    if (value instanceof Value.Joined joined) {
      joined.parts().forEach(this::add);
    } else if (value instanceof Value.Secret || value.asText().isEmpty()) {
      flush();
      addPart(value);
    } else {
      add(value.asText().get());
    }
    return this;
  }

  private void addPart(Value value) {
    tooLong |= parts.size() >= MAX_PARTS;
    if (!tooLong) {
      parts.add(value);
    }
  }

  private void flush() {
    if (text.length() > 0) {
      addPart(new Value.Text(text.toString(), at));
      text.setLength(0);
    }
  }

  Value join() {
    if (tooLong) {
      return new Value.Unknown("a string longer than " + MAX_LENGTH + " characters", at);
    }
    if (parts.isEmpty()) {
      return new Value.Text(text.toString(), at);
    }
    flush();
    return parts.size() == 1 ? parts.get(0) : new Value.Joined(parts, at);
  }
}
