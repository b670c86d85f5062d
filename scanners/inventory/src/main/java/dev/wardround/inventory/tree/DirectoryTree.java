package dev.wardround.inventory.tree;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The regular files below the roots of a scan, without what belongs to version control, installed
 * packages and caches. Links are not followed, so no link can lead out of the tree or in a circle.
 */
public final class DirectoryTree implements SourceTree {
  private static final String WALK = "walk";

  /**
   * Directories of tools, not of the workload; what a lock file pins is read from the lock file.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ".git",
          ".hg",
          ".svn",
          "node_modules",
          ".venv",
          "venv",
          "__pycache__",
          ".tox",
          ".gradle",
          ".idea",
          ".vscode",
          ".mypy_cache",
          ".pytest_cache");

  private final NavigableMap<String, SourceFile> files = new TreeMap<>();
  private final NavigableMap<String, List<SourceFile>> directories = new TreeMap<>();
  private final List<ScanStatus> statuses = new ArrayList<>();

  private DirectoryTree() {}

  /**
   * Walks a directory.
   *
   * @throws IOException where the directory itself cannot be read
   */
  public static DirectoryTree of(Path root) throws IOException {
    return of(List.of(new Root(root, ".")));
  }

  /**
   * Walks directories and takes single files.
   *
   * @param roots of several, each one's paths begin with its label
   * @throws IOException where one of them cannot be read at all
   */
  public static DirectoryTree of(List<Root> roots) throws IOException {
    DirectoryTree tree = new DirectoryTree();
    tree.directories.put("", new ArrayList<>());
    for (Root root : roots) {
      boolean file = Files.isRegularFile(root.path());
      Path name = root.path().toAbsolutePath().getFileName();
      String prefix = roots.size() == 1 ? (file ? String.valueOf(name) : "") : root.prefix();
      Files.walkFileTree(root.path(), tree.new Walk(root, prefix));
    }
    tree.directories.values().forEach(list -> list.sort((a, b) -> a.path().compareTo(b.path())));
    return tree;
  }

  /** All files, by path. */
  public NavigableMap<String, SourceFile> files() {
    return files;
  }

  /** What the walk itself could not see. */
  public List<ScanStatus> statuses() {
    return statuses;
  }

  @Override
  public Optional<SourceFile> file(String path) {
    return normalized(path).map(files::get);
  }

  @Override
  public boolean isDirectory(String path) {
    return normalized(path).filter(directories::containsKey).isPresent();
  }

  @Override
  public List<SourceFile> filesIn(String directory) {
    return normalized(directory).map(directories::get).map(List::copyOf).orElse(List.of());
  }

  /** The path without {@code .} and {@code ..}; empty where it leads out of the tree. */
  private static Optional<String> normalized(String path) {
    if (!path.contains(".") && !path.startsWith("/") && !path.endsWith("/")) {
      return Optional.of(path);
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return path.startsWith("/") ? Optional.empty() : Optional.of(String.join("/", parts));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> without;
    private final String prefix;

    Walk(Root root, String prefix) {
      this.root = root.path();
      this.without = root.without();
      this.prefix = prefix;
    }

    private String relative(Path path) {
      String separator = path.getFileSystem().getSeparator();
      String text = root.relativize(path).toString();
      String below = separator.equals("/") ? text : text.replace(separator, "/");
      return prefix.isEmpty() || below.isEmpty() ? prefix + below : prefix + "/" + below;
    }

    private void status(Path path, Outcome outcome, String reason, String remedy) {
      statuses.add(new ScanStatus(WALK, relative(path), outcome, reason, remedy));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(root)) {
        directories.computeIfAbsent(prefix, d -> new ArrayList<>());
        return FileVisitResult.CONTINUE;
      }
      Path name = directory.getFileName();
      if (name != null && LEFT_OUT.contains(name.toString())) {
        status(directory, Outcome.SKIPPED, "a tool's directory, not part of the workload", "");
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (without.contains(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      directories.put(relative(directory), new ArrayList<>());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        status(
            file,
            Outcome.SKIPPED,
            "a symbolic link, which is not followed",
            "scan its target as a path of its own if it lies elsewhere");
      } else if (attributes.isRegularFile()) {
        add(file, attributes.size());
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, long size) {
      String path = relative(file);
      SourceFile source = new TreeFile(path, file, size);
      files.put(path, source);
      String directory = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
      directories.computeIfAbsent(directory, d -> new ArrayList<>()).add(source);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      status(file, Outcome.DENIED, "cannot be opened", "check the permissions of this path");
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        status(
            directory,
            Outcome.DENIED,
            "cannot be listed to its end",
            "check the permissions of this path");
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
