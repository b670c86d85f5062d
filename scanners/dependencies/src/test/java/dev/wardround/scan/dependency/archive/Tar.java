package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A tar in the making. */
final class Tar {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Tar with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  Tar with(String name, byte[] content) {
    return entry(name, '0', content);
  }

  /** With a record of pax in front, as for names of more than 100 characters. */
  Tar withPax(String name, byte[] content) {
    String line = " path=" + name + "\n";
    int length = line.length() + 2;
    length += String.valueOf(length).length() - 2;
    return entry("pax", 'x', (length + line).getBytes(UTF_8)).entry("short", '0', content);
  }

  Tar withGnuName(String name, byte[] content) {
    return entry("././@LongLink", 'L', (name + "\0").getBytes(UTF_8)).entry("short", '0', content);
  }

  /** A second name of a file that is in it already. */
  Tar withHardLink(String name, String target) {
    return entry(name, '1', target, new byte[0]);
  }

  private Tar entry(String name, char type, byte[] content) {
    return entry(name, type, "", content);
  }

  private Tar entry(String name, char type, String link, byte[] content) {
    byte[] header = new byte[512];
    put(header, 157, link);
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 124, String.format("%011o\0", content.length));
    put(header, 136, "00000000000\0");
    put(header, 148, "        ");
    header[156] = (byte) type;
    put(header, 257, "ustar\00000");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o\0 ", sum));
    out.writeBytes(header);
    out.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
    return this;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  byte[] bytes() {
    byte[] content = out.toByteArray();
    return Arrays.copyOf(content, content.length + 1024);
  }

  byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
