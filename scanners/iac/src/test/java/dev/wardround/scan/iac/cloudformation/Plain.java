package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.stream.Collectors;

/** Values in one line, for tables of expectations. */
final class Plain {
  private Plain() {}

  static String of(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Value.Sequence list) {
      return list.items().stream().map(Plain::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Value.Joined joined) {
      return joined.parts().stream().map(Plain::of).collect(Collectors.joining("+"));
    }
    if (value instanceof Value.Unknown unknown) {
      return "?" + unknown.why();
    }
    if (value instanceof Value.Reference reference) {
      return "->" + reference.resource() + "." + reference.attribute();
    }
    return value.asText().orElse("null");
  }
}
