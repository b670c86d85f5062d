package dev.wardround.access.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The known paths, from the table beside this class. */
final class EscalationPaths {

  /**
   * One path.
   *
   * @param passedTo the service that a role is passed to; empty where none is
   */
  record Path(String id, String kind, String passedTo, List<String> permissions) {}

  private EscalationPaths() {}

  static List<Path> read() {
    try (InputStream in = EscalationPaths.class.getResourceAsStream("escalations.txt")) {
      if (in == null) {
        throw new IllegalStateException("the table of escalation paths is not in the program");
      }
      return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> parsed(String table) {
    List<Path> paths = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (!line.startsWith("#")) {
        paths.add(path(line));
      }
    }
    return List.copyOf(paths);
  }

  private static Path path(String line) {
    List<String> columns = List.of(line.split(" \\| ", -1));
    String service = columns.get(2).equals("-") ? "" : columns.get(2);
    return new Path(
        columns.get(0), columns.get(1), service, List.of(columns.get(3).split(" ", -1)));
  }
}
