package dev.wardround.scan.dependency.advisory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by number, the frequent ones first so that their numbers are short. On disk: where each
 * text ends, then all texts in a row.
 */
final class StringTable {
  private final ByteBuffer bytes;
  private final int count;

  StringTable(ByteBuffer bytes, int count) {
    this.bytes = bytes;
    this.count = count;
  }

  String get(int number) {
    if (number < 0 || number >= count) {
      throw new IndexOutOfBoundsException(number);
    }
    int start = number == 0 ? 0 : end(number - 1);
    byte[] utf8 = new byte[end(number) - start];
    bytes.get(count * Integer.BYTES + start, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private int end(int number) {
    return bytes.getInt(number * Integer.BYTES);
  }

  /** Counts texts, then numbers them. */
  static final class Builder {
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void use(String text) {
      uses.merge(text, 1, Integer::sum);
    }

    int number(String text) {
      Integer number = numbers.get(text);
      if (number == null) {
        throw new IllegalStateException("text without a number");
      }
      return number;
    }

    int count() {
      return uses.size();
    }

    /** Call after the last {@link #use} and before the first {@link #number}. */
    byte[] write() {
      List<String> texts = new ArrayList<>(uses.keySet());
      texts.sort(
          Comparator.comparingInt((String text) -> -uses.getOrDefault(text, 0))
              .thenComparing(Comparator.naturalOrder()));
      BlockOutput ends = new BlockOutput();
      BlockOutput content = new BlockOutput();
      for (String text : texts) {
        numbers.put(text, numbers.size());
        content.raw(text.getBytes(StandardCharsets.UTF_8));
        ends.bytes(content.size(), Integer.BYTES);
      }
      ends.raw(content.toBytes());
      return ends.toBytes();
    }
  }
}
