package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which template of the scan is read by which other one, as the template of a nested deployment. A
 * template is never its own ancestor.
 */
final class Linking {
  private final Map<String, String> parents = new HashMap<>();

  Linking(List<SourceFile> files) {
    for (SourceFile file : files) {
      add(file);
    }
  }

  /** Whether another template reads this one. */
  boolean isLinked(String path) {
    return parents.containsKey(path);
  }

  private void add(SourceFile file) {
    try {
      byte[] content = file.bytes();
      if (Markers.isTemplate(content)
          && !Markers.isMadeFromBicep(content)
          && Markers.links(content)) {
        collect(file.path(), JsonReader.read(file.path(), file.text()).roots().get(0));
      }
    } catch (IOException | DocumentException e) {
      // Whoever reads the file itself tells of it.
    }
  }

  private void collect(String path, Value value) {
    if (value instanceof Value.Mapping mapping) {
      if (mapping.get("templateLink").isPresent()) {
        LinkedTemplate.of(path, mapping).ifPresent(child -> link(path, child));
      }
      mapping.entries().values().forEach(inner -> collect(path, inner));
    } else if (value instanceof Value.Sequence list) {
      list.items().forEach(inner -> collect(path, inner));
    }
  }

  private void link(String parent, String child) {
    for (String at = parent; at != null; at = parents.get(at)) {
      if (at.equals(child)) {
        return;
      }
    }
    parents.putIfAbsent(child, parent);
  }
}
