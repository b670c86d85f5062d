package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree of files that are given as text, and what one scanner says of them. */
public final class FilesOf implements SourceTree {
  private final Map<String, SourceFile> files = new TreeMap<>();

  private FilesOf() {}

  public static FilesOf file(String path, String text) {
    return new FilesOf().and(path, text);
  }

  public FilesOf and(String path, String text) {
    files.put(path, new TextFile(path, text));
    return this;
  }

  /** All facts that the scanner states of these files. */
  public Facts scan(FileScanner scanner) {
    Facts facts = new Facts(scanner.name());
    List<SourceFile> wanted = new ArrayList<>();
    for (SourceFile file : files.values()) {
      if (scanner.wants(file.path())) {
        wanted.add(file);
      }
    }
    scanner.plan(wanted, this).forEach(task -> task.run(facts));
    return facts;
  }

  /** The resource with an id. */
  public static Resource resource(Facts facts, String id) {
    return facts.resources().stream()
        .filter(resource -> resource.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ids(facts) + " " + facts.statuses()));
  }

  public static List<String> ids(Facts facts) {
    return facts.resources().stream().map(Resource::id).toList();
  }

  /** The status of a file. */
  public static ScanStatus status(Facts facts, String path) {
    return facts.statuses().stream()
        .filter(status -> status.target().equals(path))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public boolean isDirectory(String path) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  @Override
  public List<SourceFile> filesIn(String directory) {
    String start = directory.isEmpty() ? "" : directory + "/";
    return files.values().stream()
        .filter(file -> file.path().lastIndexOf('/') == start.length() - 1)
        .filter(file -> file.path().startsWith(start))
        .toList();
  }

  private record TextFile(String path, String content) implements SourceFile {
    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public byte[] bytes() {
      return content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String text() {
      return content;
    }

    @Override
    public Path onDisk() {
      return Path.of(path);
    }
  }
}
