package dev.wardround.inventory.tree;

import java.nio.file.Path;
import java.util.List;

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
}
