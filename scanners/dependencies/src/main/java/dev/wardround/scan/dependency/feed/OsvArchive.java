package dev.wardround.scan.dependency.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archive of one ecosystem's records. */
final class OsvArchive {
  private OsvArchive() {}

  /** Reads it to its end, which compares each entry with its checksum. */
  static void check(Path archive) throws IOException {
    int entries = 0;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        in.transferTo(OutputStream.nullOutputStream());
        entries++;
      }
    } catch (IllegalArgumentException e) {
      throw new ZipException("a name in it is not readable");
    }
    if (entries == 0) {
      throw new ZipException("no archive, or an empty one");
    }
  }

  /** Writes a copy in which some entries are replaced or added. */
  static void renewed(Path archive, Map<String, Path> newer, Path target) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!newer.containsKey(entry.getName())) {
          put(entry.getName(), in, out);
        }
      }
      for (Map.Entry<String, Path> entry : newer.entrySet()) {
        try (InputStream content = Files.newInputStream(entry.getValue())) {
          put(entry.getKey(), content, out);
        }
      }
    }
  }

  private static void put(String name, InputStream content, ZipOutputStream out)
      throws IOException {
    out.putNextEntry(new ZipEntry(name));
    content.transferTo(out);
    out.closeEntry();
  }
}
