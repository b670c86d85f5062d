package dev.wardround.scan.dependency.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One entry of a zip, as its list of entries has it.
 *
 * @param method 0 where it is stored, 8 where it is deflated
 * @param packed its length in the archive
 * @param size its length once unpacked, as the archive claims
 * @param offset where its own header begins
 */
record ZipMember(
    String name, int method, boolean isEncrypted, long packed, long size, long offset) {
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  boolean isDirectory() {
    return name.endsWith("/");
  }

  /** The content. Whoever opens it closes it: the inflater holds memory of the system. */
  InputStream open(RandomBytes zip) throws IOException {
    if (isEncrypted || (method != STORED && method != DEFLATED)) {
      throw new ZipException("encrypted, or compressed in an unusual way");
    }
    ByteBuffer header =
        ByteBuffer.wrap(zip.read(offset, HEADER_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
    if (header.getInt(0) != HEADER) {
      throw new ZipException("an entry is not where the list says");
    }
    int names = (header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF);
    long from = offset + HEADER_LENGTH + names;
    if (packed < 0 || from > zip.size() - packed) {
      throw new ZipException("an entry ends behind the archive");
    }
    InputStream content = zip.stream(from, packed);
    return method == STORED ? content : inflated(content);
  }

  private static InputStream inflated(InputStream content) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(content, inflater, 8 << 10) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }
}
