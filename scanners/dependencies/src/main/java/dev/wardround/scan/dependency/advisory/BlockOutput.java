package dev.wardround.scan.dependency.advisory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the small numbers and texts that the index is made of; {@link BlockInput} reads them. */
final class BlockOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Seven bits a byte, the lowest first; not negative. */
  void number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** The lowest bytes of a number, the highest of them first. */
  void bytes(long number, int count) {
    for (int i = count - 1; i >= 0; i--) {
      bytes.write((int) (number >>> (8 * i)));
    }
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void raw(byte[] content) {
    bytes.writeBytes(content);
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
