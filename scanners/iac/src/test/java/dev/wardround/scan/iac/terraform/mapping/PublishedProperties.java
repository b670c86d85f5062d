package dev.wardround.scan.iac.terraform.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The names that a provider publishes for its types: a line for a type, and below it, indented by
 * one blank for each level, its properties.
 */
final class PublishedProperties {
  private final Map<String, PublishedProperties> inside = new HashMap<>();

  static PublishedProperties read(String list) throws IOException {
    Path file = Path.of("src/test/resources/published-properties", list);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      PublishedProperties[] levels = new PublishedProperties[32];
      levels[0] = new PublishedProperties();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == ' ') {
          level++;
        }
        levels[level + 1] =
            levels[level].inside.computeIfAbsent(line.strip(), name -> new PublishedProperties());
      }
      return levels[0];
    }
  }

  boolean has(String type) {
    return inside.containsKey(type);
  }

  /** Whether a path exists; below a property of free form every path does. */
  boolean has(String type, List<String> path) {
    PublishedProperties at = this;
    at = at.inside.getOrDefault(type, new PublishedProperties());
    for (String name : path) {
      PublishedProperties next = at.inside.get(name);
      if (next == null) {
        return at.inside.isEmpty();
      }
      at = next;
    }
    return true;
  }
}
