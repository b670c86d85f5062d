package dev.wardround.scan.dependency.advisory;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link BlockOutput} wrote; runs against the end with a BufferUnderflowException. */
final class BlockInput {
  private final ByteBuffer bytes;

  /** Reads from the buffer's position on, and moves it. */
  BlockInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  int number() {
    int result = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = bytes.get();
      result |= (next & 0x7f) << shift;
      if (next >= 0) {
        return result;
      }
    }
    throw new BufferUnderflowException();
  }

  /** How many elements follow: never more than there are bytes. */
  int count() {
    int count = number();
    if (count < 0 || count > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }

  long bytes(int count) {
    long result = 0;
    for (int i = 0; i < count; i++) {
      result = (result << 8) | (bytes.get() & 0xff);
    }
    return result;
  }

  String text() {
    byte[] utf8 = new byte[count()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
