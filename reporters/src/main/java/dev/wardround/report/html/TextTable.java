package dev.wardround.report.html;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of the page, each once, named by their place in the table. */
final class TextTable {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  int index(String text) {
    Integer known = indexes.putIfAbsent(text, indexes.size());
    return known == null ? indexes.size() - 1 : known;
  }

  Collection<String> texts() {
    return indexes.keySet();
  }
}
