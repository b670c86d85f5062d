package dev.wardround.report.terminal;

import java.io.IOException;
import java.util.List;

/** Keeps lists short, and says what it left out. */
final class Limit {
  private final Sheet sheet;
  private final boolean verbose;

  Limit(Sheet sheet, boolean verbose) {
    this.sheet = sheet;
    this.verbose = verbose;
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  interface ItemWriter<T> {
    void write(T item) throws IOException;
  }

  <T> void list(List<T> items, int most, int indent, ItemWriter<T> writer) throws IOException {
    int shown = verbose ? items.size() : Math.min(most, items.size());
    for (T item : items.subList(0, shown)) {
      writer.write(item);
    }
    if (shown < items.size()) {
      sheet.line(indent, "and " + (items.size() - shown) + " more: --verbose, or -o json");
    }
  }
}
