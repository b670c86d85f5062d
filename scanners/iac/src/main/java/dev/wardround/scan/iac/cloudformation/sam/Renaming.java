package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts made logical ids in the place of names such as {@code Function.Version}. */
final class Renaming {
  private final Map<String, String> names;

  Renaming(Map<String, String> names) {
    this.names = names;
  }

  Value.Mapping in(Value.Mapping template) {
    return names.isEmpty() ? template : entries(template);
  }

  private Value value(Value value) {
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(list.items().stream().map(this::value).toList(), list.location());
    }
    return value instanceof Value.Mapping mapping ? mapping(mapping) : value;
  }

  private Value.Mapping mapping(Value.Mapping mapping) {
    if (mapping.entries().size() == 1) {
      Map.Entry<String, Value> only = mapping.entries().entrySet().iterator().next();
      Optional<Value> renamed =
          switch (only.getKey()) {
            case "Ref" -> only.getValue().asText().map(names::get).map(n -> text(n, mapping));
            case "Fn::GetAtt" -> attribute(only.getValue());
            case "Fn::Sub" -> Optional.of(substitution(only.getValue()));
            default -> Optional.empty();
          };
      if (renamed.isPresent()) {
        return new Value.Mapping(Map.of(only.getKey(), renamed.get()), mapping.location());
      }
    }
    return entries(mapping);
  }

  private Value.Mapping entries(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) ->
                entries.put(name, name.equals("DependsOn") ? ordered(entry) : value(entry)));
    return new Value.Mapping(entries, mapping.location());
  }

  private Value ordered(Value dependencies) {
    if (dependencies instanceof Value.Sequence list) {
      return new Value.Sequence(list.items().stream().map(this::ordered).toList(), list.location());
    }
    return dependencies instanceof Value.Text id && names.containsKey(id.text())
        ? text(names.get(id.text()), id)
        : value(dependencies);
  }

  private static Value text(String name, Value place) {
    return new Value.Text(name, place.location());
  }

  /** {@code [Function, Alias.Arn]} or {@code [Function.Alias, Arn]}. */
  private Optional<Value> attribute(Value argument) {
    List<Value> parts = Tree.items(argument);
    if (parts.size() != 2 || parts.get(0).asText().isEmpty() || parts.get(1).asText().isEmpty()) {
      return Optional.empty();
    }
    String path = parts.get(0).asText().get() + "." + parts.get(1).asText().get();
    int dot = path.lastIndexOf('.');
    String renamed = names.get(path.substring(0, dot));
    if (renamed == null) {
      return Optional.empty();
    }
    Made made = new Made(argument.location());
    return Optional.of(made.list(renamed, path.substring(dot + 1)));
  }

  private Value substitution(Value argument) {
    if (argument instanceof Value.Sequence parts) {
      List<Value> items = new ArrayList<>();
      for (Value part : parts.items()) {
        items.add(
            part.asText().isPresent() ? text(filled(part.asText().get()), part) : value(part));
      }
      return new Value.Sequence(items, argument.location());
    }
    return argument.asText().isPresent()
        ? text(filled(argument.asText().get()), argument)
        : value(argument);
  }

  private String filled(String template) {
    String filled = template;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("${" + name.getKey() + "}", "${" + name.getValue() + "}");
      filled = filled.replace("${" + name.getKey() + ".", "${" + name.getValue() + ".");
    }
    return filled;
  }
}
