package dev.wardround.scan.dependency.feed;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.AdvisoryIndex;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar that carries a database to where no network is, by hand or through a repository of Maven
 * artifacts.
 */
public final class Carrier {
  /** Where the database stands in the jar. */
  static final String ENTRY = "dev/wardround/advisories/advisories.idx";

  private static final String CHECKSUM = ENTRY + ".sha256";
  private static final long MAX_BYTES = Integer.MAX_VALUE;

  private Carrier() {}

  /** Writes a jar with the database; the same database gives the same bytes. */
  public static void write(Path database, Path jar) throws IOException, AdvisoryException {
    AdvisoryIndex.open(database).check();
    byte[] content = Files.readAllBytes(database);
    Path partial = jar.resolveSibling(jar.getFileName() + ".part");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(partial))) {
      put("META-INF/MANIFEST.MF", manifest(), out);
      put(ENTRY, content, out);
      put(CHECKSUM, digest("SHA-256", content).getBytes(StandardCharsets.US_ASCII), out);
    }
    Download.moved(partial, jar);
  }

  private static byte[] manifest() {
    return (Manifest.class.getSimpleName() + "-Version: 1.0\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void put(String name, byte[] content, JarOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Takes the database out of a jar, checks it, and puts it in place of the folder's. */
  public static void read(Path jar, Path folder) throws IOException, AdvisoryException {
    DataFolder data = new DataFolder(folder);
    Files.createDirectories(data.work());
    Path partial = data.work().resolve("imported");
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      byte[] content = content(zip, ENTRY, jar);
      String expected = new String(content(zip, CHECKSUM, jar), StandardCharsets.US_ASCII).strip();
      if (!digest("SHA-256", content).equals(expected)) {
        throw new IOException(jar + " is damaged: the checksum of its database differs");
      }
      Files.write(partial, content);
    }
    AdvisoryIndex.open(partial).check();
    Download.moved(partial, data.index());
  }

  private static byte[] content(ZipFile zip, String name, Path jar) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.getSize() > MAX_BYTES) {
      throw new IOException(jar + " carries no database of advisories (" + name + ")");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /**
   * The jar of a Maven artifact: from the local repository, or fetched and compared with the
   * repository's checksum.
   *
   * @param coordinates {@code group:artifact:version}
   */
  public static Path artifact(
      String coordinates, Path localRepository, URI repository, Path folder, Download download)
      throws IOException {
    String[] parts = coordinates.split(":", -1);
    if (parts.length != 3) {
      throw new IOException(coordinates + " is not group:artifact:version");
    }
    String path =
        "%s/%s/%s/%s-%s.jar"
            .formatted(parts[0].replace('.', '/'), parts[1], parts[2], parts[1], parts[2]);
    Path local = localRepository.resolve(path);
    if (Files.isRegularFile(local)) {
      return local;
    }
    Path work = new DataFolder(folder).work();
    Path jar = work.resolve("carrier.jar");
    Path checksum = work.resolve("carrier.jar.sha1");
    String root = repository.toString();
    URI from = URI.create((root.endsWith("/") ? root : root + "/") + path);
    Files.deleteIfExists(jar);
    download.bring(from, jar);
    download.bring(URI.create(from + ".sha1"), checksum);
    String expected = Files.readString(checksum).strip();
    if (!expected.startsWith(digest("SHA-1", Files.readAllBytes(jar)))) {
      throw new IOException(from + " is damaged: its checksum differs");
    }
    Path kept = work.resolve("carrier-checked.jar");
    return Files.move(jar, kept, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String digest(String algorithm, byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // each JVM has it
    }
  }
}
