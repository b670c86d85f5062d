package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags and labels of a resource, whichever way its provider writes them. */
public final class Tags {
  private static final List<String> NAMES =
      List.of("Tags", "tags", "labels", "userLabels", "FileSystemTags", "resourceLabels");

  private Tags() {}

  /** The known tags by key, in the order of their source. */
  public static Map<String, String> of(Resource resource) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String name : NAMES) {
      resource.attributes().get(name).ifPresent(value -> add(value, tags));
    }
    resource.attributes().get("metadata", "labels").ifPresent(value -> add(value, tags));
    resource.attributes().get("settings", "userLabels").ifPresent(value -> add(value, tags));
    return tags;
  }

  private static void add(Value value, Map<String, String> tags) {
    if (value instanceof Value.Sequence list) {
      list.items().forEach(item -> addPair(item, tags));
    } else if (value instanceof Value.Mapping mapping) {
      mapping.entries().forEach((key, tag) -> tag.asText().ifPresent(text -> tags.put(key, text)));
    }
  }

  private static void addPair(Value item, Map<String, String> tags) {
    if (item instanceof Value.Mapping pair) {
      pair.get("Key")
          .flatMap(Value::asText)
          .ifPresent(
              key -> pair.get("Value").flatMap(Value::asText).ifPresent(tag -> tags.put(key, tag)));
    }
  }
}
