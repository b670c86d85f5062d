package dev.wardround.scan.iac.bicep;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Resources as texts that are equal where two languages say the same: without places and ids, what
 * is unknown without its reason, and references by type and name.
 */
final class Normal {
  private final Map<String, String> names = new HashMap<>();

  private Normal(List<Resource> resources) {
    for (Resource resource : resources) {
      names.put(
          resource.id(),
          resource.type() + " " + text(resource.attributes().get("name").orElseThrow()));
    }
  }

  /** One line for each attribute of each resource, sorted. */
  static List<String> of(List<Resource> resources) {
    Normal normal = new Normal(resources);
    List<String> lines = new ArrayList<>();
    for (Resource resource : resources) {
      normal.lines(
          resource.type() + " " + normal.text(resource.attributes().get("name").orElseThrow()),
          resource.attributes(),
          lines);
    }
    lines.sort(null);
    return lines;
  }

  private void lines(String at, Value value, List<String> lines) {
    if (value instanceof Value.Mapping mapping) {
      lines.add(at + " {}");
      new TreeMap<>(mapping.entries())
          .forEach((name, inner) -> lines(at + "/" + name, inner, lines));
    } else if (value instanceof Value.Sequence list) {
      lines.add(at + " [" + list.items().size() + "]");
      for (int i = 0; i < list.items().size(); i++) {
        lines(at + "/" + i, list.items().get(i), lines);
      }
    } else {
      lines.add(at + " = " + text(value));
    }
  }

  private String text(Value value) {
    if (value instanceof Value.Joined joined) {
      StringBuilder text = new StringBuilder();
      joined.parts().forEach(part -> text.append(text(part)));
      return text.toString();
    }
    if (value instanceof Value.Reference reference) {
      return "<"
          + names.getOrDefault(reference.resource(), "?")
          + "."
          + reference.attribute()
          + ">";
    }
    if (value instanceof Value.Unknown) {
      return "<unknown>";
    }
    return value instanceof Value.Null ? "<null>" : value.asText().orElse(value.toString());
  }
}
