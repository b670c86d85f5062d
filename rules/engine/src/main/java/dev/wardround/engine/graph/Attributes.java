package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/** Reads the attributes of a resource as links need them. */
final class Attributes {
  private Attributes() {}

  static Optional<Value> get(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest);
  }

  /** The known text under nested names; empty where it is absent or not known. */
  static String text(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).flatMap(Value::asText).orElse("");
  }

  static String text(Value value, String name) {
    return value instanceof Value.Mapping mapping
        ? mapping.get(name).flatMap(Value::asText).orElse("")
        : "";
  }

  /** The items of a list, or the one value in its place; nothing where it is absent. */
  static List<Value> items(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Sequence sequence ? sequence.items() : List.of(v))
        .orElse(List.of());
  }

  /** Whether the value is there, but cannot be told. */
  static Optional<Value.Unknown> unknown(Optional<Value> value) {
    return value.filter(Value.Unknown.class::isInstance).map(Value.Unknown.class::cast);
  }

  /** Whether something stands there that is no plain word: it is known only when deployed. */
  static boolean isUndecided(Optional<Value> value) {
    return value.isPresent()
        && !(value.get() instanceof Value.Null)
        && value.get().asText().isEmpty();
  }

  /** Whether a word stands there, in capitals or not. */
  static boolean says(Optional<Value> value, String word) {
    return value.flatMap(Value::asText).orElse("").equalsIgnoreCase(word);
  }

  static boolean refersTo(Value value, Iterable<String> ids) {
    var targets = References.targets(value);
    for (String id : ids) {
      if (targets.contains(id)) {
        return true;
      }
    }
    return false;
  }
}
