package dev.wardround.inventory.file;

import dev.wardround.inventory.Value;
import java.io.IOException;

/** The kinds of value by the letter that stands for them in a file. */
enum ValueKind {
  TEXT("t", Value.Text.class),
  NUMERIC("n", Value.Numeric.class),
  FLAG("f", Value.Flag.class),
  NULL("0", Value.Null.class),
  SEQUENCE("s", Value.Sequence.class),
  MAPPING("m", Value.Mapping.class),
  REFERENCE("r", Value.Reference.class),
  JOINED("j", Value.Joined.class),
  SECRET("x", Value.Secret.class),
  UNKNOWN("u", Value.Unknown.class);

  private final String letter;
  private final Class<? extends Value> type;

  ValueKind(String letter, Class<? extends Value> type) {
    this.letter = letter;
    this.type = type;
  }

  String letter() {
    return letter;
  }

  static ValueKind of(Value value) {
    for (ValueKind kind : values()) {
      if (kind.type.isInstance(value)) {
        return kind;
      }
    }
    throw new IllegalStateException("a kind of value without a letter: " + value.getClass());
  }

  static ValueKind of(String letter) throws IOException {
    for (ValueKind kind : values()) {
      if (kind.letter.equals(letter)) {
        return kind;
      }
    }
    throw new IOException(
        "the inventory holds a kind of value that this version does not know; use a newer wardround");
  }
}
