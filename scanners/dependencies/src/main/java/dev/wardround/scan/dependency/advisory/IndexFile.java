package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.IndexFormat.Header;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The bytes of an index, checked: what it gives is what was written. Never moves the position of
 * its buffer, so threads may share it.
 */
final class IndexFile {
  private static final String REBUILD =
      "Install Wardround again, or build the database again with 'wardround db build'.";

  private final ByteBuffer bytes;
  private final String where;
  private final Header header;
  private final IndexInfo info;
  private final StringTable texts;

  /**
   * @param where as the user knows the file
   */
  IndexFile(ByteBuffer bytes, String where) throws AdvisoryException {
    this.bytes = bytes;
    this.where = where;
    this.header = header();
    checkSections();
    this.texts = new StringTable(slice(header.textsStart(), header.blocksStart()), header.texts());
    try {
      this.info = IndexInfo.read(new BlockInput(slice(header.infoStart(), header.tableStart())));
    } catch (BufferUnderflowException e) {
      throw damaged();
    }
  }

  private Header header() throws AdvisoryException {
    if (bytes.capacity() < IndexFormat.HEADER_LENGTH) {
      throw damaged();
    }
    ByteBuffer in = bytes.duplicate();
    for (byte expected : IndexFormat.MAGIC) {
      if (in.get() != expected) {
        throw new AdvisoryException("Not a database of advisories", where, REBUILD);
      }
    }
    int version = in.getInt();
    if (version != IndexFormat.VERSION) {
      throw new AdvisoryException(
          "The database of advisories has format %d, this version of Wardround reads format %d"
              .formatted(version, IndexFormat.VERSION),
          where,
          REBUILD);
    }
    Header read = Header.read(in);
    int checked = IndexFormat.HEADER_LENGTH - Integer.BYTES;
    boolean sound =
        in.getInt() == IndexFormat.checksum(slice(0, checked))
            && read.fileLength() == bytes.capacity();
    if (!sound) {
      throw damaged();
    }
    return read;
  }

  private void checkSections() throws AdvisoryException {
    checkSection(header.infoStart(), header.tableStart(), header.infoChecksum());
    checkSection(header.tableStart(), header.textsStart(), header.tableChecksum());
    checkSection(header.textsStart(), header.blocksStart(), header.textsChecksum());
  }

  private void checkSection(int start, int end, int checksum) throws AdvisoryException {
    if (IndexFormat.checksum(slice(start, end)) != checksum) {
      throw damaged();
    }
  }

  private ByteBuffer slice(int start, int end) throws AdvisoryException {
    if (start < 0 || end < start || end > bytes.capacity()) {
      throw damaged();
    }
    return bytes.slice(start, end - start);
  }

  AdvisoryException damaged() {
    return new AdvisoryException(
        "The database of advisories is damaged or cut short", where, REBUILD);
  }

  IndexInfo info() {
    return info;
  }

  StringTable texts() {
    return texts;
  }

  int packages() {
    return header.packages();
  }

  /** What was written for the key, behind the key; empty where the index does not know it. */
  Optional<BlockInput> find(String key) throws AdvisoryException {
    long hash = IndexFormat.hash(key);
    for (int i = firstAtLeast(hash); i < header.packages() && hashAt(i) == hash; i++) {
      BlockInput block = block(i);
      if (block.text().equals(key)) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private int firstAtLeast(long hash) {
    int low = 0;
    int high = header.packages();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashAt(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long hashAt(int place) {
    return bytes.getLong(header.tableStart() + place * Long.BYTES);
  }

  /** A block by its place in the table, from its key on. */
  BlockInput block(int place) throws AdvisoryException {
    int starts = header.tableStart() + header.packages() * Long.BYTES;
    int start = bytes.getInt(starts + place * Integer.BYTES);
    int end = bytes.getInt(starts + (place + 1) * Integer.BYTES);
    if (end - start < Integer.BYTES) {
      throw damaged();
    }
    ByteBuffer block = slice(start, end);
    if (block.getInt() != IndexFormat.checksum(block)) {
      throw damaged();
    }
    return new BlockInput(block);
  }
}
