package dev.wardround.scan.dependency.component;

/** Parts of a path of the scanned tree: relative, with {@code /}. */
public final class TreePath {
  private TreePath() {}

  public static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The directory that holds a path; the empty string at the root. */
  public static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  public static String join(String directory, String name) {
    return directory.isEmpty() ? name : directory + "/" + name;
  }

  /** Whether the file name is the one given. */
  public static boolean isNamed(String path, String name) {
    int start = path.length() - name.length();
    return path.endsWith(name) && (start == 0 || path.charAt(start - 1) == '/');
  }

  /** Whether a directory of that name is on the way. */
  public static boolean isBelow(String path, String directoryName) {
    int at = path.indexOf(directoryName + "/");
    while (at > 0 && path.charAt(at - 1) != '/') {
      at = path.indexOf(directoryName + "/", at + 1);
    }
    return at >= 0;
  }
}
