package dev.wardround.access;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * A table of texts by key, packed beside a class and read by key: a count of blocks, their offsets,
 * and the deflated blocks of lines {@code key TAB text}. A key's block is its hash modulo the
 * count, so one look-up unpacks one block.
 */
public final class Catalogue {
  private final Class<?> owner;
  private final String name;

  private Catalogue(Class<?> owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** Nothing is read yet. */
  public static Catalogue of(Class<?> owner, String name) {
    return new Catalogue(owner, name);
  }

  public Optional<String> find(String key) {
    String block = block(key);
    String start = key + '\t';
    int from = block.startsWith(start) ? 0 : block.indexOf('\n' + start) + 1;
    if (from == 0 && !block.startsWith(start)) {
      return Optional.empty();
    }
    return Optional.of(block.substring(from + start.length(), block.indexOf('\n', from)));
  }

  private String block(String key) {
    try (InputStream raw = owner.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("the catalogue " + name + " is not in the program");
      }
      DataInputStream in = new DataInputStream(raw);
      int count = in.readInt();
      int wanted = Integer.remainderUnsigned(key.hashCode(), count);
      in.skipNBytes(4L * wanted);
      int from = in.readInt();
      int to = in.readInt();
      in.skipNBytes(from - 4L * (wanted + 3));
      return inflated(in.readNBytes(to - from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inflated(byte[] packed) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
