package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;

/** Looks into JSON that may be other than it should: what is missing is empty. */
final class Json {
  private Json() {}

  static Value.Mapping mapping(Value.Mapping parent, String name) {
    return parent.entries().get(name) instanceof Value.Mapping mapping
        ? mapping
        : new Value.Mapping(Map.of(), parent.location());
  }

  static List<Value> items(Value.Mapping parent, String name) {
    return parent.entries().get(name) instanceof Value.Sequence sequence
        ? sequence.items()
        : List.of();
  }

  static List<Value.Mapping> mappings(Value.Mapping parent, String name) {
    return items(parent, name).stream()
        .filter(Value.Mapping.class::isInstance)
        .map(Value.Mapping.class::cast)
        .toList();
  }

  static String text(Value.Mapping parent, String name) {
    return parent.get(name).flatMap(Value::asText).orElse("");
  }

  static boolean isTrue(Value value) {
    return value instanceof Value.Flag flag && flag.flag();
  }
}
