package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** Puts values together to one string: a text where all is known, else a {@link Value.Joined}. */
public final class Parts {
  /** Longer strings come of no real template; nested functions could double them without end. */
  static final int MAX_LENGTH = 1 << 20;

  private static final int MAX_PARTS = 1_000;

  private final Location at;
  private final List<Value> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean tooLong;

  public Parts(Location at) {
    this.at = at;
  }

  public Parts add(String literal) {
    tooLong |= text.length() + literal.length() > MAX_LENGTH;
    if (!tooLong) {
      text.append(literal);
    }
    return this;
  }

  /** Adds what a value is as text: lists and objects as JSON, null as nothing. */
  public Parts add(Value value) {
    if (value instanceof Value.Joined joined) {
      joined.parts().forEach(this::add);
    } else if (value instanceof Value.Flag flag) {
      add(flag.flag() ? "True" : "False");
    } else if (value instanceof Value.Text || value instanceof Value.Numeric) {
      add(value.asText().orElse(""));
    } else if (!(value instanceof Value.Null)) {
      structure(value);
    }
    return this;
  }

  private void structure(Value value) {
    if (Plain.is(value)) {
      add(dev.wardround.scan.iac.document.JsonWriter.write(value));
    } else if (value instanceof Value.Mapping || value instanceof Value.Sequence) {
      other(new Value.Unknown(Reason.of(value), at));
    } else {
      other(value);
    }
  }

  private void other(Value value) {
    flush();
    addPart(value);
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

  /** All that was added, as one value. */
  public Value join() {
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
