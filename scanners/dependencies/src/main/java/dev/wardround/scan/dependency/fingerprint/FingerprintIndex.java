package dev.wardround.scan.dependency.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of chosen classes of libraries, with the versions that have them. It is read by key;
 * may be shared between threads.
 *
 * <p>After the number that marks the format: the count of libraries, and of each its coordinates,
 * its versions, and its count of shapes; then the count of simple names, and of each its hash of 32
 * bits and the library, sorted; then, library by library, the shapes: 48 bits of hash, and a bit
 * for each version, sorted by hash.
 */
public final class FingerprintIndex {
  static final int MARK = 0x57524631; // WRF1

  /** A bit of an int for each version. */
  static final int MOST_VERSIONS = 32;

  static final int NAME = 6;
  static final int SHAPE = 10;
  static final long HASH = 0xFFFFFFFFFFFFL;

  private static final String RESOURCE = "fingerprints.idx";

  private final ByteBuffer bytes;
  private final List<Library> libraries = new ArrayList<>();
  private final int names;
  private final int namesFrom;

  private FingerprintIndex(ByteBuffer bytes) {
    this.bytes = bytes;
    if (bytes.getInt() != MARK) {
      throw new IllegalStateException("no index of fingerprints");
    }
    int count = bytes.getShort();
    int[] shapes = new int[count];
    List<String> coordinates = new ArrayList<>();
    List<List<String>> versions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      coordinates.add(text());
      versions.add(texts(bytes.get()));
      shapes[i] = bytes.getInt();
    }
    names = bytes.getInt();
    namesFrom = bytes.position();
    int from = namesFrom + names * NAME;
    for (int i = 0; i < count; i++) {
      libraries.add(new Library(i, coordinates.get(i), versions.get(i), from, shapes[i]));
      from += shapes[i] * SHAPE;
    }
    if (from != bytes.limit()) {
      throw new IllegalStateException("the index of fingerprints is cut off");
    }
  }

  /**
   * A library that is known.
   *
   * @param coordinates {@code group:artifact}
   * @param versions in Maven's order
   */
  record Library(int number, String coordinates, List<String> versions, int from, int shapes) {
    Library {
      versions = List.copyOf(versions);
    }
  }

  static FingerprintIndex of(byte[] content) {
    try {
      return new FingerprintIndex(ByteBuffer.wrap(content));
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException("the index of fingerprints is cut off", e);
    }
  }

  /** The index that comes with this version; it is read when it is asked for first. */
  public static FingerprintIndex embedded() {
    return Embedded.INDEX;
  }

  private static final class Embedded {
    static final FingerprintIndex INDEX = read();

    private static FingerprintIndex read() {
      try (InputStream in = FingerprintIndex.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is missing");
        }
        return of(in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException(RESOURCE + " cannot be read", e);
      }
    }
  }

  private String text() {
    byte[] text = new byte[bytes.getShort()];
    bytes.get(text);
    return new String(text, UTF_8);
  }

  private List<String> texts(int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  List<Library> libraries() {
    return libraries;
  }

  /** Is told of each library that has a chosen class of a name. */
  @FunctionalInterface
  interface ByName {
    void has(int library);
  }

  void libraries(String simpleName, ByName found) {
    int hash = Digest.of(simpleName);
    int low = 0;
    int high = names;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bytes.getInt(namesFrom + middle * NAME) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < names && bytes.getInt(namesFrom + i * NAME) == hash; i++) {
      found.has(bytes.getShort(namesFrom + i * NAME + 4));
    }
  }

  /** A bit for each version of the library that has a class of this shape; 0 where none has. */
  int versions(Library library, ClassShape shape) {
    long hash = shape.hash() & HASH;
    int low = 0;
    int high = library.shapes();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int at = library.from() + middle * SHAPE;
      long there = bytes.getLong(at) >>> 16;
      if (there == hash) {
        return bytes.getInt(at + 6);
      }
      if (there < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 0;
  }
}
