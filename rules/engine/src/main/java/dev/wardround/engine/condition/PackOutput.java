package dev.wardround.engine.condition;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bytes of a pack, with its texts kept once and named by number. */
public final class PackOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> texts;

  /** With texts of its own. */
  public PackOutput() {
    this(new LinkedHashMap<>());
  }

  private PackOutput(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** Other bytes that share this one's texts. */
  public PackOutput sharingTexts() {
    return new PackOutput(texts);
  }

  public void octet(int value) {
    bytes.write(value);
  }

  public void number(long value) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  public void integer(int value) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  /** A text, by its number. */
  public void text(String text) {
    integer(texts.computeIfAbsent(text, ignored -> texts.size()));
  }

  public void append(PackOutput other) {
    bytes.writeBytes(other.toBytes());
  }

  public void append(byte[] other) {
    bytes.writeBytes(other);
  }

  public int size() {
    return bytes.size();
  }

  public byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** The texts by their number. */
  public List<String> texts() {
    return new ArrayList<>(texts.keySet());
  }
}
