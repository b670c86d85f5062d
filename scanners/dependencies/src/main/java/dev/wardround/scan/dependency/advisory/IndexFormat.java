package dev.wardround.scan.dependency.advisory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * How the file of the index is laid out; all numbers have their highest byte first.
 *
 * <pre>
 * header   magic, format version, then the fields of {@link Header}, then the header's checksum
 * info     see {@link IndexInfo}
 * table    a hash of each package's key, ascending; then where each block starts, and where the
 *          last one ends
 * texts    see {@link StringTable}
 * blocks   one for each package: its checksum, then what {@link PackageBlock} writes
 * </pre>
 *
 * Header, info, table and texts are checked when the file is opened, a block when it is read.
 */
final class IndexFormat {
  static final int VERSION = 1;
  static final byte[] MAGIC = "WARDADVI".getBytes(StandardCharsets.US_ASCII);
  static final int HEADER_LENGTH = MAGIC.length + Integer.BYTES * 12;

  private IndexFormat() {}

  /** Places and lengths in bytes, from the start of the file. */
  record Header(
      int fileLength,
      int infoStart,
      int tableStart,
      int packages,
      int textsStart,
      int texts,
      int blocksStart,
      int infoChecksum,
      int tableChecksum,
      int textsChecksum) {

    byte[] write() {
      BlockOutput out = new BlockOutput();
      out.raw(MAGIC);
      int[] fields = {
        VERSION,
        fileLength,
        infoStart,
        tableStart,
        packages,
        textsStart,
        texts,
        blocksStart,
        infoChecksum,
        tableChecksum,
        textsChecksum
      };
      for (int field : fields) {
        out.bytes(field, Integer.BYTES);
      }
      out.bytes(checksum(ByteBuffer.wrap(out.toBytes())), Integer.BYTES);
      return out.toBytes();
    }

    /** The buffer stands behind the format version. */
    static Header read(ByteBuffer in) {
      return new Header(
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt(),
          in.getInt());
    }
  }

  static int checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  /** What a package is found by: ecosystem and normalised name. */
  static String key(String ecosystem, String name) {
    return ecosystem.concat("\n").concat(name);
  }

  /** FNV-1a of 64 bits, ordered as a signed number. */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (byte next : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (next & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
