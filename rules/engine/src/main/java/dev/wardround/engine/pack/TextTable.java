package dev.wardround.engine.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The texts of a pack, each decoded when it is asked for. */
final class TextTable extends AbstractList<String> implements RandomAccess {
  private final byte[] bytes;
  private final int start;
  private final int[] ends;
  private final @Nullable String[] decoded;

  private TextTable(byte[] bytes, int start, int[] ends) {
    this.bytes = bytes;
    this.start = start;
    this.ends = ends;
    this.decoded = new String[ends.length];
  }

  /** Reads the table of these bytes at the buffer's position, and leaves the buffer behind it. */
  static TextTable read(ByteBuffer in, byte[] bytes) {
    int[] ends = new int[in.getInt()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = in.getInt();
    }
    TextTable table = new TextTable(bytes, in.position(), ends);
    in.position(in.position() + (ends.length == 0 ? 0 : ends[ends.length - 1]));
    return table;
  }

  @Override
  public String get(int index) {
    String text = decoded[index];
    if (text == null) {
      int from = index == 0 ? 0 : ends[index - 1];
      text = new String(bytes, start + from, ends[index] - from, StandardCharsets.UTF_8);
      decoded[index] = text;
    }
    return text;
  }

  @Override
  public int size() {
    return ends.length;
  }
}
