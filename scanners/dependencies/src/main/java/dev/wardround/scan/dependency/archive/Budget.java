package dev.wardround.scan.dependency.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What reading one archive, with all that is nested in it, may cost. */
final class Budget {
  /** Archives in archives. */
  static final int DEPTH = 4;

  static final int ENTRIES = 200_000;
  static final long BYTES = 512L << 20;

  /** Images hold a whole system. */
  static final long IMAGE_BYTES = 4L << 30;

  /** A nested archive is kept in memory while it is read. */
  static final int NESTED = 128 << 20;

  /** How many times larger than the archive its content may be, once it is large. */
  static final int RATIO = 200;

  private static final long LARGE = 32L << 20;

  private final long archiveSize;
  private final long most;
  private long bytes;
  private int entries;

  Budget(long archiveSize, long most) {
    this.archiveSize = Math.max(1, archiveSize);
    this.most = most;
  }

  /** A limit that was met; the message names it with its number. */
  static final class Exhausted extends IOException {
    private static final long serialVersionUID = 1L;

    private final String limit;

    Exhausted(String limit) {
      super(limit);
      this.limit = limit;
    }

    String limit() {
      return limit;
    }
  }

  void countEntry() throws Exhausted {
    if (++entries > ENTRIES) {
      throw new Exhausted("more than " + ENTRIES + " entries");
    }
  }

  private void countBytes(long more) throws Exhausted {
    bytes += more;
    if (bytes > most) {
      throw new Exhausted("more than " + (most >> 20) + " MiB once unpacked");
    }
    if (bytes > LARGE && bytes / RATIO > archiveSize) {
      throw new Exhausted("more than " + RATIO + " times its size once unpacked");
    }
  }

  /** The stream, with each byte counted. */
  InputStream counted(InputStream in) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        int read = in.read();
        countBytes(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        countBytes(Math.max(0, read));
        return read;
      }
    };
  }

  static byte[] readAll(InputStream counted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    counted.transferTo(out);
    return out.toByteArray();
  }

  static void drain(InputStream counted) throws IOException {
    counted.transferTo(OutputStream.nullOutputStream());
  }
}
