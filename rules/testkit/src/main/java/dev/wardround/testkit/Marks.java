package dev.wardround.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The lines of an example that have to be found: those that end in {@code # finding}, or in {@code
 * // finding} where the format has no other comments.
 */
final class Marks {
  private Marks() {}

  /** As {@code path:line}, the path relative to the example's folder. */
  static SortedSet<String> of(Path root, List<Path> files) throws IOException {
    TreeSet<String> marks = new TreeSet<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (isMarked(lines.get(i).stripTrailing())) {
          marks.add(relative(root, file) + ":" + (i + 1));
        }
      }
    }
    return marks;
  }

  private static boolean isMarked(String line) {
    return line.endsWith("# finding") || line.endsWith("// finding");
  }

  static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
