package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.IndexFormat.Header;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Lays out the file of an index; {@link IndexFile} reads it. */
final class IndexWriter {
  private final IndexInfo info;
  private final byte[] bytes;

  /**
   * @param packages vulnerabilities by {@link IndexFormat#key}
   */
  IndexWriter(IndexInfo info, SortedMap<String, List<KnownVulnerability>> packages) {
    this.info = info;
    this.bytes = layOut(packages);
  }

  IndexInfo info() {
    return info;
  }

  byte[] bytes() {
    return bytes;
  }

  private byte[] layOut(SortedMap<String, List<KnownVulnerability>> packages) {
    StringTable.Builder texts = new StringTable.Builder();
    packages
        .values()
        .forEach(all -> all.forEach(known -> PackageBlock.texts(known).forEach(texts::use)));
    byte[] textBytes = texts.write();
    BlockOutput infoOut = new BlockOutput();
    info.write(infoOut);
    int tableStart = IndexFormat.HEADER_LENGTH + infoOut.size();
    int tableLength = packages.size() * Long.BYTES + (packages.size() + 1) * Integer.BYTES;
    int blocksStart = tableStart + tableLength + textBytes.length;

    BlockOutput hashes = new BlockOutput();
    BlockOutput starts = new BlockOutput();
    BlockOutput blocks = new BlockOutput();
    for (Map.Entry<String, List<KnownVulnerability>> entry : byHash(packages)) {
      hashes.bytes(IndexFormat.hash(entry.getKey()), Long.BYTES);
      starts.bytes(blocksStart + blocks.size(), Integer.BYTES);
      blocks.raw(block(entry.getKey(), entry.getValue(), texts));
    }
    starts.bytes(blocksStart + blocks.size(), Integer.BYTES);
    hashes.raw(starts.toBytes());
    return joined(
        infoOut.toBytes(), hashes.toBytes(), textBytes, blocks.toBytes(), packages, texts);
  }

  private static List<Map.Entry<String, List<KnownVulnerability>>> byHash(
      SortedMap<String, List<KnownVulnerability>> packages) {
    return packages.entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> IndexFormat.hash(entry.getKey())))
        .toList();
  }

  private static byte[] block(String key, List<KnownVulnerability> all, StringTable.Builder texts) {
    BlockOutput content = new BlockOutput();
    PackageBlock.write(key, all, texts, content);
    BlockOutput block = new BlockOutput();
    block.bytes(checksum(content.toBytes()), Integer.BYTES);
    block.raw(content.toBytes());
    return block.toBytes();
  }

  private static byte[] joined(
      byte[] infoBytes,
      byte[] table,
      byte[] texts,
      byte[] blocks,
      SortedMap<String, List<KnownVulnerability>> packages,
      StringTable.Builder numbered) {
    int tableStart = IndexFormat.HEADER_LENGTH + infoBytes.length;
    int textsStart = tableStart + table.length;
    int blocksStart = textsStart + texts.length;
    Header header =
        new Header(
            blocksStart + blocks.length,
            IndexFormat.HEADER_LENGTH,
            tableStart,
            packages.size(),
            textsStart,
            numbered.count(),
            blocksStart,
            checksum(infoBytes),
            checksum(table),
            checksum(texts));
    BlockOutput file = new BlockOutput();
    file.raw(header.write());
    file.raw(infoBytes);
    file.raw(table);
    file.raw(texts);
    file.raw(blocks);
    return file.toBytes();
  }

  private static int checksum(byte[] bytes) {
    return IndexFormat.checksum(ByteBuffer.wrap(bytes));
  }
}
