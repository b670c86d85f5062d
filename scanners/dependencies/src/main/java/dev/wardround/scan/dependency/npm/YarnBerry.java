package dev.wardround.scan.dependency.npm;

import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.YamlText;
import java.util.ArrayList;
import java.util.List;

/** Reads the format of Yarn 2 and later, which is YAML. */
final class YarnBerry {
  private YarnBerry() {}

  static List<YarnEntry> read(String text) throws DocumentException {
    List<YarnEntry> entries = new ArrayList<>();
    YamlText.read(text)
        .entries()
        .forEach(
            (requests, node) -> {
              if (!requests.equals("__metadata")) {
                entries.add(entry(requests, node));
              }
            });
    return entries;
  }

  private static YarnEntry entry(String requests, Node node) {
    YarnEntry entry = new YarnEntry(YarnEntry.split(requests), node.line());
    entry.version = node.text("version");
    entry.resolution = node.text("resolution");
    node.get("dependencies")
        .entries()
        .forEach((name, range) -> entry.needs.put(name, range.text()));
    return entry;
  }
}
