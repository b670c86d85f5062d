package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The entries of a tar, one after the other: the ustar format of POSIX, with the long names of pax
 * and of GNU.
 */
final class TarStream {
  private static final int BLOCK = 512;

  /** Of a record that holds a long name. */
  private static final int MOST_NAME = 1 << 20;

  private final InputStream in;
  private long offset;
  private long left;
  private long padding;

  TarStream(InputStream in) {
    this.in = in;
  }

  /**
   * One entry.
   *
   * @param link what it leads to, where it is a link
   * @param offset where its content begins in the stream
   */
  record Entry(String name, char type, String link, long size, long offset) {
    boolean isFile() {
      return type == '0' || type == '\0' || type == '7';
    }

    /** Whether it is a second name of a file that came before it. */
    boolean isHardLink() {
      return type == '1';
    }
  }

  /** The next entry, after what was left of the one before; empty at the end. */
  Optional<Entry> next() throws IOException {
    String longName = "";
    String longLink = "";
    long longSize = -1;
    while (true) {
      skipRest();
      byte[] header = in.readNBytes(BLOCK);
      offset += header.length;
      if (header.length < BLOCK || isEmpty(header)) {
        return Optional.empty();
      }
      check(header);
      char type = (char) (header[156] & 0xFF);
      long size = type != 'x' && longSize >= 0 ? longSize : number(header, 124, 12);
      begin(size);
      if (type == 'x') {
        byte[] record = record();
        longName = pax(record, "path").orElse(longName);
        longLink = pax(record, "linkpath").orElse(longLink);
        longSize = pax(record, "size").map(TarStream::decimal).orElse(longSize);
      } else if (type == 'L') {
        longName = text(record(), 0, MOST_NAME);
      } else if (type == 'K') {
        longLink = text(record(), 0, MOST_NAME);
      } else if (type != 'g') {
        String name = longName.isEmpty() ? name(header) : longName;
        String link = longLink.isEmpty() ? text(header, 157, 100) : longLink;
        return Optional.of(new Entry(name, type, link, size, offset));
      }
    }
  }

  private void begin(long size) throws IOException {
    if (size < 0) {
      throw new IOException("not a tar: a size is negative");
    }
    left = size;
    padding = (BLOCK - size % BLOCK) % BLOCK;
  }

  /** The content of the entry that was given last; to be read before the next one is asked for. */
  InputStream content() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        if (left == 0) {
          return length == 0 ? 0 : -1;
        }
        int count = in.read(target, from, (int) Math.min(length, left));
        if (count < 0) {
          throw new EOFException("the tar ends within an entry");
        }
        left -= count;
        offset += count;
        return count;
      }
    };
  }

  private byte[] record() throws IOException {
    if (left > MOST_NAME) {
      throw new IOException("not a tar: a name is longer than " + MOST_NAME + " bytes");
    }
    return content().readAllBytes();
  }

  private void skipRest() throws IOException {
    long rest = left + padding;
    left = 0;
    padding = 0;
    offset += rest;
    in.skipNBytes(rest);
  }

  private static boolean isEmpty(byte[] header) {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /** The sum of all bytes, its own eight taken as blanks. */
  private static void check(byte[] header) throws IOException {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    if (sum != number(header, 148, 8)) {
      throw new IOException("not a tar: the checksum of an entry is wrong");
    }
  }

  /** Octal digits, or a number of 8 bytes behind a first byte of 0x80. */
  private static long number(byte[] header, int from, int length) throws IOException {
    long number = 0;
    if ((header[from] & 0x80) != 0) {
      for (int i = from + length - 8; i < from + length; i++) {
        number = number << 8 | (header[i] & 0xFF);
      }
      return number;
    }
    for (int i = from; i < from + length; i++) {
      int digit = header[i] - '0';
      if (digit >= 0 && digit < 8) {
        number = number << 3 | digit;
      } else if (header[i] != ' ' && header[i] != 0) {
        throw new IOException("not a tar: a number is none");
      }
    }
    return number;
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    boolean posix = header[257] == 'u' && header[258] == 's' && header[262] == 0;
    String prefix = posix ? text(header, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] bytes, int from, int most) {
    int end = from;
    while (end < bytes.length && end < from + most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, UTF_8);
  }

  /** Lines such as {@code 25 path=some/long/name}, where 25 is the length of the line. */
  private static Optional<String> pax(byte[] record, String key) {
    int at = 0;
    while (at < record.length) {
      int blank = at;
      while (blank < record.length && record[blank] != ' ') {
        blank++;
      }
      long length = decimal(new String(record, at, blank - at, UTF_8));
      if (length <= blank - at || length > record.length - at) {
        return Optional.empty();
      }
      int end = at + (int) length;
      String line = new String(record, blank + 1, Math.max(0, end - blank - 2), UTF_8);
      if (line.startsWith(key + "=")) {
        return Optional.of(line.substring(key.length() + 1));
      }
      at = end;
    }
    return Optional.empty();
  }

  private static long decimal(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
