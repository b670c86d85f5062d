package dev.wardround.scan.iac.cloudformation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as templates write them, relative to the file that names them. */
public final class LocalPath {
  private LocalPath() {}

  /**
   * The path from the root of the scan; empty for URLs, absolute paths and what lies outside the
   * root.
   */
  public static Optional<String> beside(String file, String path) {
    if (path.isEmpty() || path.contains("://") || path.startsWith("/") || path.contains("\\")) {
      return Optional.empty();
    }
    int slash = file.lastIndexOf('/');
    return normal(slash < 0 ? path : file.substring(0, slash) + "/" + path);
  }

  private static Optional<String> normal(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
