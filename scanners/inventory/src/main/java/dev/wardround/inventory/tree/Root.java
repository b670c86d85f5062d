package dev.wardround.inventory.tree;

import java.nio.file.Path;

/**
 * A directory or a file that the user wants scanned.
 *
 * @param label how the user named it
 */
public record Root(Path path, String label) {

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
