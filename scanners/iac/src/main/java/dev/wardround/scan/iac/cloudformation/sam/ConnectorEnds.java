package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the two ends of a connector into the statements of its profile. */
final class ConnectorEnds {
  private final ConnectorEnd source;
  private final ConnectorEnd destination;

  ConnectorEnds(ConnectorEnd source, ConnectorEnd destination) {
    this.source = source;
    this.destination = destination;
  }

  /** The statement with both ends; empty where an end does not have what the statement names. */
  Optional<Value> in(Value value) {
    if (value instanceof Value.Sequence list) {
      return list(list);
    }
    if (!(value instanceof Value.Mapping mapping)) {
      return Optional.of(value);
    }
    Optional<List<Value>> attribute = Tree.function(value, "Fn::GetAtt").map(Tree::items);
    Optional<ConnectorEnd> owner = attribute.flatMap(parts -> end(parts.get(0)));
    if (owner.isPresent()) {
      return owner.get().attribute(attribute.get().get(1).asText().orElse(""));
    }
    Optional<ConnectorEnd> referred = Tree.function(value, "Ref").flatMap(this::end);
    return referred.isPresent() ? referred.get().reference() : mapping(mapping);
  }

  private Optional<ConnectorEnd> end(Value name) {
    return switch (name.asText().orElse("")) {
      case "%Source" -> Optional.of(source);
      case "%Destination" -> Optional.of(destination);
      default -> Optional.empty();
    };
  }

  private Optional<Value> mapping(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      Optional<Value> filled = in(entry.getValue());
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      entries.put(entry.getKey(), filled.get());
    }
    return Optional.of(new Value.Mapping(entries, mapping.location()));
  }

  private Optional<Value> list(Value.Sequence list) {
    List<Value> items = new ArrayList<>();
    for (Value item : list.items()) {
      Optional<Value> filled = in(item);
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      items.add(filled.get());
    }
    return Optional.of(new Value.Sequence(items, list.location()));
  }
}
