package dev.wardround.scan.iac.arm;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths in the scan, with {@code /}. */
public final class Paths {
  private Paths() {}

  /** A path that is written in a file, seen from the root of the scan. */
  public static String beside(String file, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder(file) + relative).split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** The folder of a file; empty for the root. */
  public static String folderOf(String file) {
    int slash = file.lastIndexOf('/');
    return slash < 0 ? "" : file.substring(0, slash);
  }
}
