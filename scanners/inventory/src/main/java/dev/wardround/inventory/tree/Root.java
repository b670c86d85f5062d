package dev.wardround.inventory.tree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A directory or a file that the user wants scanned.
 *
 * @param label how the user named it
 * @param without directories below it that the scan leaves out, written as the path is
 */
public record Root(Path path, String label, List<Path> without) {

  public Root {
    without = List.copyOf(without);
  }

  /** All of a directory, or a file. */
  public Root(Path path, String label) {
    this(path, label, List.of());
  }

  /**
   * The label as the beginning of a path in the inventory: relative, with {@code /}, without dots
   * in front.
   */
  String prefix() {
    String plain = label.replace('\\', '/');
    int start = 0;
    while (start < plain.length() && (plain.charAt(start) == '.' || plain.charAt(start) == '/')) {
      start++;
    }
    String cut = plain.substring(start);
    return cut.endsWith("/") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /** Where a path of a scan of these roots lies; empty where it is no file below one of them. */
  public static Optional<Path> onDisk(List<Root> roots, String path) {
    for (Root root : roots) {
      Optional<Path> place = root.onDisk(roots.size() == 1, path);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Path> onDisk(boolean only, String relative) {
    boolean file = Files.isRegularFile(path);
    String prefix = only ? (file ? String.valueOf(path.getFileName()) : "") : prefix();
    if (file) {
      return relative.equals(prefix) ? Optional.of(path) : Optional.empty();
    }
    if (!prefix.isEmpty() && !relative.startsWith(prefix + "/")) {
      return Optional.empty();
    }
    String below = prefix.isEmpty() ? relative : relative.substring(prefix.length() + 1);
    Path top = path.toAbsolutePath().normalize();
    Path place = top.resolve(below).normalize();
    boolean inside = place.startsWith(top) && !below.startsWith("/");
    return inside && Files.exists(place) ? Optional.of(place) : Optional.empty();
  }
}
