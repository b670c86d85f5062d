package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changed copies of values. */
final class Tree {
  private Tree() {}

  static Value.Mapping put(Value.Mapping mapping, String name, Value value) {
    Map<String, Value> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(name, value);
    return new Value.Mapping(entries, mapping.location());
  }

  static Value.Mapping putIfAbsent(Value.Mapping mapping, String name, Value value) {
    return mapping.get(name).isPresent() ? mapping : put(mapping, name, value);
  }

  /** With a value under nested names; mappings on the way are made. */
  static Value.Mapping put(Value.Mapping mapping, List<String> path, Value value) {
    String name = path.get(0);
    if (path.size() == 1) {
      return put(mapping, name, value);
    }
    Value.Mapping inner = mapping(mapping.get(name), mapping);
    return put(mapping, name, put(inner, path.subList(1, path.size()), value));
  }

  static Value.Mapping without(Value.Mapping mapping, String... names) {
    Map<String, Value> entries = new LinkedHashMap<>(mapping.entries());
    for (String name : names) {
      entries.remove(name);
    }
    return new Value.Mapping(entries, mapping.location());
  }

  static Value.Mapping merge(Value.Mapping first, Value.Mapping second) {
    Map<String, Value> entries = new LinkedHashMap<>(first.entries());
    entries.putAll(second.entries());
    return new Value.Mapping(entries, first.location());
  }

  static Value.Sequence append(Value list, Value item) {
    List<Value> items = new ArrayList<>(items(list));
    items.add(item);
    return new Value.Sequence(items, list.location());
  }

  /** The items of a list; the value itself as only one, where it is none. */
  static List<Value> items(Value value) {
    return value instanceof Value.Sequence list ? list.items() : List.of(value);
  }

  static List<Value> items(Optional<Value> value) {
    return value.map(Tree::items).orElse(List.of());
  }

  /** The mapping, or an empty one. */
  static Value.Mapping mapping(Optional<Value> value, Value place) {
    return value.isPresent() && value.get() instanceof Value.Mapping mapping
        ? mapping
        : new Value.Mapping(Map.of(), place.location());
  }

  static Optional<String> text(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** The only function of a mapping such as {@code {Ref: x}}, where it is the one asked for. */
  static Optional<Value> function(Value value, String name) {
    return value instanceof Value.Mapping mapping && mapping.entries().size() == 1
        ? mapping.get(name)
        : Optional.empty();
  }

  /** The logical id of {@code {Ref: x}}; of a plain text, the text. */
  static Optional<String> referred(Value value) {
    return function(value, "Ref").flatMap(Value::asText).or(() -> value.asText());
  }

  static boolean isFunction(Value value) {
    if (!(value instanceof Value.Mapping mapping) || mapping.entries().size() != 1) {
      return false;
    }
    String name = mapping.entries().keySet().iterator().next();
    return name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::");
  }

  static boolean isNoValue(Value value) {
    return function(value, "Ref").flatMap(Value::asText).orElse("").equals("AWS::NoValue");
  }

  static boolean isTrue(Optional<Value> value) {
    return value.flatMap(Value::asText).orElse("").equalsIgnoreCase("true");
  }

  static boolean isFalse(Optional<Value> value) {
    return value.flatMap(Value::asText).orElse("").equalsIgnoreCase("false");
  }
}
