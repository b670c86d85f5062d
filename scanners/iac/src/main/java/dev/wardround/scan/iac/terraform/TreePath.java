package dev.wardround.scan.iac.terraform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths relative to the root of the scan, which is the empty path. */
final class TreePath {
  private TreePath() {}

  static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static String in(String directory, String name) {
    return directory.isEmpty() ? name : directory + "/" + name;
  }

  /** A path seen from a directory; empty where it leaves the scan. */
  static Optional<String> resolve(String directory, String path) {
    if (path.startsWith("/") || path.startsWith("~")) {
      return Optional.empty();
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (directory + "/" + path).split("/", -1)) {
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

  /** How a directory is called from another: {@code .}, {@code modules/x}, {@code ../x}. */
  static String relative(String from, String to) {
    String[] start = from.isEmpty() ? new String[0] : from.split("/", -1);
    String[] end = to.isEmpty() ? new String[0] : to.split("/", -1);
    int common = 0;
    while (common < Math.min(start.length, end.length) && start[common].equals(end[common])) {
      common++;
    }
    StringBuilder path = new StringBuilder("../".repeat(start.length - common));
    for (int i = common; i < end.length; i++) {
      path.append(end[i]).append('/');
    }
    return path.isEmpty() ? "." : path.substring(0, path.length() - 1);
  }
}
