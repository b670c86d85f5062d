package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes each operation of an OpenAPI document, through the conditions that it is under. */
final class Operations {
  private final BiFunction<String, Value.Mapping, Value.Mapping> change;

  Operations(BiFunction<String, Value.Mapping, Value.Mapping> change) {
    this.change = change;
  }

  Value.Mapping in(Value.Mapping document) {
    Map<String, Value> paths = new LinkedHashMap<>();
    if (document.get("paths").isEmpty()) {
      return document;
    }
    Value.Mapping before = Tree.mapping(document.get("paths"), document);
    before.entries().forEach((path, item) -> paths.put(path, conditional(item, this::item)));
    return Tree.put(document, "paths", new Value.Mapping(paths, before.location()));
  }

  private Value item(Value.Mapping item) {
    Map<String, Value> operations = new LinkedHashMap<>();
    item.entries()
        .forEach(
            (method, operation) ->
                operations.put(
                    method,
                    isMethod(method)
                        ? conditional(operation, o -> change.apply(method, o))
                        : operation));
    return new Value.Mapping(operations, item.location());
  }

  private static boolean isMethod(String name) {
    return switch (name) {
      case "get", "put", "post", "delete", "options", "head", "patch", "trace", "any" -> true;
      default -> name.equals(RestEvent.ANY);
    };
  }

  private static Value conditional(
      Value value, java.util.function.Function<Value.Mapping, Value> change) {
    if (!(value instanceof Value.Mapping mapping) || Tree.isNoValue(value)) {
      return value;
    }
    Optional<Value> choice = Tree.function(mapping, "Fn::If");
    if (choice.isEmpty()) {
      return change.apply(mapping);
    }
    List<Value> parts = new ArrayList<>();
    Tree.items(choice.get()).forEach(part -> parts.add(conditional(part, change)));
    Made made = new Made(value.location());
    return made.map("Fn::If", made.list(parts));
  }
}
