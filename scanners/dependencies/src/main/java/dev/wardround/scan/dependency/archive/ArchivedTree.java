package dev.wardround.scan.dependency.archive;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.scan.dependency.component.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The manifests and lock files of an archive, in memory, under paths such as {@code a.zip!/b}. */
final class ArchivedTree implements SourceTree {
  private final TreeMap<String, SourceFile> files = new TreeMap<>();

  void put(String path, Path archive, byte[] content) {
    files.putIfAbsent(path, new ArchivedFile(path, archive, content));
  }

  /** Adds the files of another tree that have such paths. */
  void addAll(ArchivedTree other, Predicate<String> path) {
    other.files.forEach(
        (key, file) -> {
          if (path.test(key)) {
            files.putIfAbsent(key, file);
          }
        });
  }

  List<SourceFile> files() {
    return new ArrayList<>(files.values());
  }

  @Override
  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(normal(path)));
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  @Override
  public boolean isDirectory(String path) {
    String next = files.ceilingKey(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  @Override
  public List<SourceFile> filesIn(String directory) {
    List<SourceFile> found = new ArrayList<>();
    for (SourceFile file : files.values()) {
      if (TreePath.directory(file.path()).equals(directory)) {
        found.add(file);
      }
    }
    return found;
  }

  /** One file of the archive. */
  private static final class ArchivedFile implements SourceFile {
    private final String path;
    private final Path archive;
    private final byte[] content;

    ArchivedFile(String path, Path archive, byte[] content) {
      this.path = path;
      this.archive = archive;
      this.content = content;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public byte[] bytes() {
      return content;
    }

    @Override
    public String text() throws IOException {
      try {
        String text =
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        throw new IOException("not valid UTF-8", e);
      }
    }

    /** The archive: the file itself is nowhere on disk. */
    @Override
    public Path onDisk() {
      return archive;
    }
  }
}
