package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree of files that are given as text. */
final class FilesInMemory implements SourceTree {
  private final Map<String, SourceFile> files = new TreeMap<>();

  private FilesInMemory() {}

  static FilesInMemory of(String path, String text) {
    return new FilesInMemory().and(path, text);
  }

  FilesInMemory and(String path, String text) {
    files.put(path, new TextFile(path, text));
    return this;
  }

  /** All facts that the scanner states of these files. */
  Facts scan() {
    FileScanner scanner = new CloudFormationScanner();
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
