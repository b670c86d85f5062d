package dev.wardround.access.aws;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a text was last read as. The values of a request are asked again and again by conditions,
 * and reading a date or an address costs more than all else in a decision. Threads may race: the
 * entry is immutable, and at worst is read once more.
 */
final class Remembered<T> {
  private final Function<String, T> reader;
  private @Nullable Entry<T> last;

  private record Entry<T>(String text, T value) {}

  Remembered(Function<String, T> reader) {
    this.reader = reader;
  }

  T read(String text) {
    Entry<T> known = last;
    if (known == null || !known.text().equals(text)) {
      known = new Entry<>(text, reader.apply(text));
      last = known;
    }
    return known.value();
  }
}
