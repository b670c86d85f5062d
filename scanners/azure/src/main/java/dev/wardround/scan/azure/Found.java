package dev.wardround.scan.azure;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Azure tells of one resource, until all is told. Not changed by two threads at once. */
final class Found {
  private static final List<String> SHOWN =
      List.of("location", "kind", "sku", "tags", "identity", "zones", "plan", "managedBy");

  private final ResourceId id;
  private final Location.Live at;
  private final Map<String, Value> attributes = new LinkedHashMap<>();

  /**
   * From an answer.
   *
   * @param permission of the call that told of it
   */
  Found(ResourceId id, String permission, Map<?, ?> answer) {
    this.id = id;
    String region = answer.get("location") instanceof String place ? place : "";
    this.at = new Location.Live(id.subscription(), region, permission, id.text());
    attributes.put("name", new Value.Text(id.name(), at));
    if (!id.scope().isEmpty()) {
      attributes.put("scope", new Value.Text(id.scope(), at));
    }
    id.parent().ifPresent(parent -> attributes.put("parent", new Value.Text(parent, at)));
    SHOWN.forEach(name -> attribute(name, answer.get(name)));
    attribute("properties", answer.get("properties"));
  }

  private void attribute(String name, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      attributes.put(name, Untyped.value(value, at));
    }
  }

  ResourceId id() {
    return id;
  }

  Location.Live at() {
    return at;
  }

  String kind() {
    Value kind = attributes.get("kind");
    return kind == null ? "" : kind.asText().orElse("");
  }

  /** Takes a value over for what was known before. */
  void put(String name, Value value) {
    attributes.put(name, value);
  }

  /** The same inside its properties. */
  void putProperty(String name, Value value) {
    Map<String, Value> entries = new LinkedHashMap<>();
    if (attributes.get("properties") instanceof Value.Mapping before) {
      entries.putAll(before.entries());
    }
    entries.put(name, value);
    attributes.put("properties", new Value.Mapping(entries, at));
  }

  Resource resource() {
    return new Resource(
        id.text(), id.type(), id.name(), "live", new Value.Mapping(attributes, at), List.of(), at);
  }
}
