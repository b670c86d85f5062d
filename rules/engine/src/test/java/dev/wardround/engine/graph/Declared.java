package dev.wardround.engine.graph;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.Vulnerability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An inventory in the making, in the words of a template. */
final class Declared {
  private static final Location AT = Location.of("template.yaml", 1, 1);
  private final List<Resource> resources = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<Vulnerability> vulnerabilities = new ArrayList<>();

  /** A reference to a resource's attribute. */
  record Ref(String id, String attribute) {}

  static Ref arn(String id) {
    return new Ref(id, "Arn");
  }

  static Ref ref(String id) {
    return new Ref(id, "Ref");
  }

  static Value.Unknown unknown(String why) {
    return new Value.Unknown(why, AT);
  }

  static Value.Joined joined(Object... parts) {
    return new Value.Joined(java.util.Arrays.stream(parts).map(Declared::value).toList(), AT);
  }

  /** Names and values in turn. */
  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  Declared with(String id, String type, Object... attributes) {
    return with(id, type, List.of(), attributes);
  }

  Declared with(String id, String type, List<CodeSource> code, Object... attributes) {
    resources.add(
        new Resource(
            id, type, id, "cloudformation", (Value.Mapping) value(map(attributes)), code, AT));
    return this;
  }

  static List<CodeSource> directory(String path) {
    return List.of(new CodeSource(path, CodeSource.Kind.DIRECTORY, AT));
  }

  static List<CodeSource> archive(String path) {
    return List.of(new CodeSource(path, CodeSource.Kind.ARCHIVE, AT));
  }

  Declared component(String name, String manifest) {
    components.add(
        new Component(
            "pkg:maven/" + name + "@1",
            "Maven",
            name,
            "1",
            Component.Certainty.EXACT,
            Component.Scope.SHIPPED,
            List.of(),
            Location.of(manifest, 7, 1)));
    return this;
  }

  Declared vulnerability(String name, String id) {
    vulnerabilities.add(
        new Vulnerability(
            "pkg:maven/" + name + "@1",
            id,
            List.of(),
            "critical",
            10,
            "",
            List.of(),
            List.of("2"),
            "2021-12-10",
            true,
            "2021-12-24",
            "OSV",
            Vulnerability.Confidence.EXACT,
            ""));
    return this;
  }

  Inventory inventory() {
    return new Inventory(
        List.of("."), 1, resources, components, vulnerabilities, List.of(), Map.of(), Map.of());
  }

  Graph graph() {
    return Graph.of(inventory(), Scope.NONE);
  }

  private static Value value(Object object) {
    if (object instanceof Value value) {
      return value;
    }
    if (object instanceof Ref ref) {
      return new Value.Reference(ref.id(), ref.attribute(), AT);
    }
    if (object instanceof Map<?, ?> map) {
      Map<String, Value> entries = new LinkedHashMap<>();
      map.forEach((key, entry) -> entries.put((String) key, value(entry)));
      return new Value.Mapping(entries, AT);
    }
    if (object instanceof List<?> list) {
      return new Value.Sequence(list.stream().map(Declared::value).toList(), AT);
    }
    if (object instanceof Integer number) {
      return new Value.Numeric(BigDecimal.valueOf(number), AT);
    }
    return object instanceof Boolean flag
        ? new Value.Flag(flag, AT)
        : new Value.Text((String) object, AT);
  }
}
