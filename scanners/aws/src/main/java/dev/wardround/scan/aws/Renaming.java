package dev.wardround.scan.aws;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renames an attribute wherever it stands inside a value. */
final class Renaming {
  private Renaming() {}

  static Value all(Value value, String from, String to) {
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(all(item, from, to)));
      return new Value.Sequence(items, value.location());
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach(
              (name, entry) -> entries.put(name.equals(from) ? to : name, all(entry, from, to)));
      return new Value.Mapping(entries, value.location());
    }
    return value;
  }
}
