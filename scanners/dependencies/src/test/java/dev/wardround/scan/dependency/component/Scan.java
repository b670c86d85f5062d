package dev.wardround.scan.dependency.component;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Facts;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tree of texts in memory, and what a scanner finds in it, in words. */
public final class Scan implements SourceTree {
  private final TreeMap<String, SourceFile> files = new TreeMap<>();

  /** A file in memory. */
  private record Text(String path, String text) implements SourceFile {
    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Path onDisk() {
      throw new UnsupportedOperationException();
    }
  }

  /** A file on disk, under the path that it has in the tree. */
  public record OnDisk(String path, Path onDisk) implements SourceFile {
    @Override
    public long size() {
      return onDisk.toFile().length();
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(onDisk);
    }

    @Override
    public String text() throws IOException {
      return Files.readString(onDisk);
    }
  }

  public static Scan of(String path, String content) {
    return new Scan().with(path, content);
  }

  public static Scan ofFiles(List<? extends SourceFile> onDisk) {
    Scan scan = new Scan();
    onDisk.forEach(file -> scan.files.put(file.path(), file));
    return scan;
  }

  public Scan with(String path, String content) {
    files.put(path, new Text(path, content));
    return this;
  }

  @Override
  public Optional<SourceFile> file(String path) {
    String normal = Path.of("/").relativize(Path.of("/" + path).normalize()).toString();
    return Optional.ofNullable(files.get(normal));
  }

  @Override
  public boolean isDirectory(String path) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(path + "/"));
  }

  @Override
  public List<SourceFile> filesIn(String directory) {
    return files.values().stream()
        .filter(file -> TreePath.directory(file.path()).equals(directory))
        .toList();
  }

  /** All facts that a scanner finds. */
  public Facts facts(FileScanner scanner) {
    Facts facts = new Facts(scanner.name());
    List<SourceFile> wanted =
        files.values().stream().filter(file -> scanner.wants(file.path())).toList();
    scanner.plan(wanted, this).forEach(task -> task.run(facts));
    return facts;
  }

  public Facts facts(ManifestReader reader) {
    return facts(new ManifestScanner(reader));
  }

  /** The components, one line each: {@code purl certainty scope @line < via}. */
  public List<String> components(ManifestReader reader) {
    return describe(facts(reader).components());
  }

  public static List<String> describe(List<Component> components) {
    List<String> lines = new ArrayList<>();
    for (Component component : components) {
      int line = component.location() instanceof Location.InFile file ? file.line() : 0;
      String via = component.via().isEmpty() ? "" : " via " + String.join(" > ", component.via());
      lines.add(
          component.purl().substring("pkg:".length())
              + " "
              + component.certainty()
              + " "
              + component.scope()
              + " @"
              + line
              + via);
    }
    return lines;
  }

  /** The statuses, one line each: {@code OUTCOME path: reason}. */
  public List<String> statuses(ManifestReader reader) {
    List<String> lines = new ArrayList<>();
    for (ScanStatus status : facts(reader).statuses()) {
      String reason = status.reason().isEmpty() ? "" : ": " + status.reason();
      lines.add(status.outcome() + " " + status.target() + reason);
    }
    return lines;
  }

  public Map<String, SourceFile> files() {
    return files;
  }
}
