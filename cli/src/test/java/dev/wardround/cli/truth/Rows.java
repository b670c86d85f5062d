package dev.wardround.cli.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tables of comma separated values, of which the last column may hold commas. */
final class Rows {
  private Rows() {}

  static List<String[]> of(Path table, int columns) throws IOException {
    return rows(Files.readAllLines(table), columns);
  }

  /** A table that stands beside this class. */
  static List<String[]> beside(String name, int columns) {
    try (var in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
      return rows(
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList(),
          columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> rows(List<String> lines, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", columns);
      if (row.length != columns) {
        throw new IllegalStateException("not " + columns + " columns: " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
