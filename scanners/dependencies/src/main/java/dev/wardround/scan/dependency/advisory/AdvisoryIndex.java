package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.version.VersionOrder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database of advisory facts, asked by package. A large file is mapped; asking for a package
 * decodes what is written of that package, no more. May be shared between threads.
 */
public final class AdvisoryIndex {
  private static final String RESOURCE = "advisories.idx";

  /** A smaller file is read in a millisecond; the first mapping in a process takes ten. */
  private static final int READ_AT_ONCE = 8 << 20;

  private final IndexFile file;

  private AdvisoryIndex(IndexFile file) {
    this.file = file;
  }

  /** The database in a file that {@link IndexBuilder} wrote. */
  public static AdvisoryIndex open(Path path) throws AdvisoryException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return new AdvisoryIndex(new IndexFile(bytes(file), path.toString()));
    } catch (FileNotFoundException e) {
      throw new AdvisoryException(
          "There is no database of advisories, or it may not be read",
          path.toString(),
          "Name an existing one, or build one with 'wardround db build'.");
    } catch (IOException e) {
      throw new AdvisoryException(
          "The database of advisories cannot be read",
          path.toString(),
          "See that it is a file and that you may read it.");
    }
  }

  private static ByteBuffer bytes(RandomAccessFile file) throws IOException {
    long size = Math.min(file.length(), Integer.MAX_VALUE);
    if (size > READ_AT_ONCE) {
      return file.getChannel().map(FileChannel.MapMode.READ_ONLY, 0, size);
    }
    byte[] content = new byte[(int) size];
    file.readFully(content);
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /**
   * The database that comes with this version. A distribution keeps it unpacked beside its jars,
   * where it opens fastest; without that file it is unpacked from the jar.
   */
  public static AdvisoryIndex embedded() throws AdvisoryException {
    Optional<Path> unpacked = besideTheCode();
    if (unpacked.isPresent()) {
      return open(unpacked.get());
    }
    URL resource = AdvisoryIndex.class.getResource(RESOURCE);
    if (resource == null) {
      throw new AdvisoryException(
          "The database of advisories is missing", RESOURCE, "Install Wardround again.");
    }
    if (resource.getProtocol().equals("file")) {
      return open(Path.of(URI.create(resource.toString())));
    }
    try (InputStream in = resource.openStream()) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer();
      return new AdvisoryIndex(new IndexFile(bytes, resource.toString()));
    } catch (IOException e) {
      throw new AdvisoryException(
          "The database of advisories cannot be read",
          resource.toString(),
          "Install Wardround again.");
    }
  }

  private static Optional<Path> besideTheCode() {
    CodeSource source = AdvisoryIndex.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getProtocol().equals("file")) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(source.getLocation().toURI()).resolveSibling(RESOURCE);
      return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What the database holds and how old it is. */
  public IndexInfo info() {
    return file.info();
  }

  /**
   * All that is known of a package, withdrawn advisories among it, sorted by id; empty where
   * nothing is, or the ecosystem is not known.
   *
   * @param name in any form that the ecosystem takes for the same
   */
  public List<KnownVulnerability> lookup(String ecosystem, String name) throws AdvisoryException {
    Optional<VersionOrder> order = VersionOrder.forEcosystem(ecosystem);
    return order.isEmpty()
        ? List.of()
        : lookup(order.get(), PackageName.normalise(order.get(), name));
  }

  /** The name is a normalised one. */
  List<KnownVulnerability> lookup(VersionOrder order, String name) throws AdvisoryException {
    try {
      Optional<BlockInput> block = file.find(IndexFormat.key(order.ecosystem(), name));
      return block.isEmpty() ? List.of() : read(order.ecosystem(), name, block.get());
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw file.damaged();
    }
  }

  private List<KnownVulnerability> read(String ecosystem, String name, BlockInput block) {
    return PackageBlock.read(ecosystem, name, block, file.texts());
  }

  /**
   * All packages that a vulnerability is known of, by any of its names. Reads the whole database:
   * for a person who asks, not for a scan.
   */
  public List<KnownVulnerability> find(String id) throws AdvisoryException {
    List<KnownVulnerability> found = new ArrayList<>();
    for (KnownVulnerability vulnerability : all()) {
      if (vulnerability.id().equalsIgnoreCase(id)
          || vulnerability.aliases().stream().anyMatch(id::equalsIgnoreCase)) {
        found.add(vulnerability);
      }
    }
    found.sort(
        java.util.Comparator.comparing(KnownVulnerability::ecosystem)
            .thenComparing(KnownVulnerability::name));
    return found;
  }

  /**
   * Reads all, and so checks all.
   *
   * @throws AdvisoryException where anything of it is damaged
   */
  public AdvisoryIndex check() throws AdvisoryException {
    all();
    return this;
  }

  /** Reads all, and so checks all. */
  List<KnownVulnerability> all() throws AdvisoryException {
    List<KnownVulnerability> all = new ArrayList<>();
    try {
      for (int i = 0; i < file.packages(); i++) {
        BlockInput block = file.block(i);
        String[] key = block.text().split("\n", 2);
        all.addAll(read(key[0], key[1], block));
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw file.damaged();
    }
    return all;
  }
}
