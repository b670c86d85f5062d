package dev.wardround.scan.dependency.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The list of entries that stands at the end of a zip. What stands before the zip, such as the
 * script of a jar that can be started, is passed over. The format is PKWARE's APPNOTE.TXT.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int ENTRY_LENGTH = 46;
  private static final long MANY = 0xFFFFFFFFL;

  /** A directory of 200,000 entries with long names takes less. */
  private static final long MOST = 128L << 20;

  private final RandomBytes zip;

  private ZipDirectory(RandomBytes zip) {
    this.zip = zip;
  }

  /** The entries in the order of the list. */
  static List<ZipMember> of(RandomBytes zip) throws IOException {
    return new ZipDirectory(zip).members();
  }

  private List<ZipMember> members() throws IOException {
    long end = end();
    ByteBuffer last = little(zip.read(end, END_LENGTH));
    long length = unsigned(last.getInt(12));
    long from = unsigned(last.getInt(16));
    long behind = end;
    if (length == MANY || from == MANY || last.getShort(10) == -1) {
      long end64 = end64(end);
      if (end64 >= 0) {
        ByteBuffer large = little(zip.read(end64, 56));
        length = large.getLong(40);
        from = large.getLong(48);
        behind = end64;
      }
    }
    if (length < 0 || length > Math.min(behind, MOST) || from < 0 || from > behind - length) {
      throw new ZipException("its list of entries is broken");
    }
    long before = behind - length - from;
    return members(little(zip.read(behind - length, (int) length)), before);
  }

  private List<ZipMember> members(ByteBuffer list, long before) throws ZipException {
    List<ZipMember> members = new ArrayList<>();
    while (list.remaining() >= ENTRY_LENGTH) {
      int at = list.position();
      int nameLength = list.getShort(at + 28) & 0xFFFF;
      int extraLength = list.getShort(at + 30) & 0xFFFF;
      int commentLength = list.getShort(at + 32) & 0xFFFF;
      long next = (long) at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
      if (list.getInt(at) != ENTRY || next > list.limit()) {
        throw new ZipException("its list of entries is broken");
      }
      members.add(member(list, at, nameLength, extraLength, before));
      list.position((int) next);
    }
    return members;
  }

  private static ZipMember member(
      ByteBuffer list, int at, int nameLength, int extraLength, long before) {
    byte[] name = new byte[nameLength];
    list.get(at + ENTRY_LENGTH, name);
    long packed = unsigned(list.getInt(at + 20));
    long size = unsigned(list.getInt(at + 24));
    long offset = unsigned(list.getInt(at + 42));
    if (packed == MANY || size == MANY || offset == MANY) {
      ByteBuffer large = large(list, at + ENTRY_LENGTH + nameLength, extraLength);
      size = size == MANY && large.remaining() >= 8 ? large.getLong() : size;
      packed = packed == MANY && large.remaining() >= 8 ? large.getLong() : packed;
      offset = offset == MANY && large.remaining() >= 8 ? large.getLong() : offset;
    }
    boolean encrypted = (list.getShort(at + 8) & 1) != 0;
    int method = list.getShort(at + 10) & 0xFFFF;
    return new ZipMember(new String(name, UTF_8), method, encrypted, packed, size, offset + before);
  }

  /** The numbers that did not fit into 32 bits: the extra field with number 1. */
  private static ByteBuffer large(ByteBuffer list, int from, int length) {
    for (int at = from; at + 4 <= from + length; ) {
      int fieldLength = Math.min(list.getShort(at + 2) & 0xFFFF, from + length - at - 4);
      if (list.getShort(at) == 1) {
        return list.slice(at + 4, fieldLength).order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + fieldLength;
    }
    return little(new byte[0]);
  }

  /** Where the last record begins, which a comment of up to 64 KiB may follow. */
  private long end() throws IOException {
    int length = (int) Math.min(zip.size(), END_LENGTH + 0xFFFFL);
    ByteBuffer tail = little(zip.read(zip.size() - length, length));
    for (int at = length - END_LENGTH; at >= 0; at--) {
      if (tail.get(at) == 'P' && tail.getInt(at) == END) {
        return zip.size() - length + at;
      }
    }
    throw new ZipException("it has no list of entries");
  }

  private long end64(long end) throws IOException {
    if (end < LOCATOR_LENGTH + 56) {
      return -1;
    }
    ByteBuffer locator = little(zip.read(end - LOCATOR_LENGTH, LOCATOR_LENGTH));
    long usual = end - LOCATOR_LENGTH - 56; // the record may be longer: none that is known is
    boolean large = locator.getInt(0) == LOCATOR_64;
    return large && little(zip.read(usual, 4)).getInt(0) == END_64 ? usual : -1;
  }

  private static long unsigned(int number) {
    return number & MANY;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
