package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conversions between lists and mappings. */
final class Lists {
  private Lists() {}

  /** A map becomes a list of its entries. */
  static Conversion pairs(String key, String name) {
    return (value, owner) -> {
      if (!(value instanceof Value.Mapping mapping)) {
        return value;
      }
      List<Value> items = new ArrayList<>();
      mapping
          .entries()
          .forEach(
              (k, v) -> {
                Map<String, Value> pair = new LinkedHashMap<>();
                pair.put(key, new Value.Text(k, v.location()));
                pair.put(name, v);
                items.add(new Value.Mapping(pair, v.location()));
              });
      return new Value.Sequence(items, mapping.location());
    };
  }

  /** A list of named things becomes a map; an item without a known name makes the whole unknown. */
  static Conversion keyed(String key, String name) {
    return (value, owner) -> {
      if (!(value instanceof Value.Sequence sequence)) {
        return value;
      }
      Map<String, Value> entries = new LinkedHashMap<>();
      for (Value item : sequence.items()) {
        Value k = item instanceof Value.Mapping m ? m.entries().get(key) : null;
        if (k == null || k.asText().isEmpty()) {
          return new Value.Unknown("a name in the list is not known", sequence.location());
        }
        Value v = name.equals(".") ? item : ((Value.Mapping) item).entries().get(name);
        entries.put(k.asText().orElseThrow(), v == null ? new Value.Null(item.location()) : v);
      }
      return new Value.Mapping(entries, sequence.location());
    };
  }

  static Conversion spread(List<String> names) {
    return (value, owner) -> {
      if (!(value instanceof Value.Sequence sequence)) {
        return value;
      }
      List<Value> items = new ArrayList<>();
      for (Value item : sequence.items()) {
        if (item instanceof Value.Mapping mapping) {
          items.addAll(spread(mapping, names));
        } else {
          items.add(item);
        }
      }
      return new Value.Sequence(items, sequence.location());
    };
  }

  /** One mapping for each value under the names: each has one of them, and all else. */
  static List<Value.Mapping> spread(Value.Mapping mapping, List<String> names) {
    List<Value.Mapping> result = new ArrayList<>();
    Map<String, Value> others = new LinkedHashMap<>(mapping.entries());
    others.keySet().removeAll(names);
    for (String name : names) {
      Value value = mapping.entries().get(name);
      if (value != null) {
        for (Value item : ((Value.Sequence) Conversions.many(value)).items()) {
          Map<String, Value> entries = new LinkedHashMap<>(others);
          entries.put(name, item);
          result.add(new Value.Mapping(entries, mapping.location()));
        }
      }
    }
    return result.isEmpty() ? List.of(new Value.Mapping(others, mapping.location())) : result;
  }

  /**
   * A value, or each of a list, becomes a mapping: under the first word stands the value, the
   * others ({@code Key=text}) stand as they are.
   */
  static Conversion item(String[] words) {
    return (value, owner) -> {
      if (!(value instanceof Value.Sequence sequence)) {
        return item(value, words);
      }
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(item(item, words)));
      return new Value.Sequence(items, sequence.location());
    };
  }

  private static Value item(Value value, String[] words) {
    AttributeTree tree = new AttributeTree(value.location());
    tree.put(List.of(words[1].split("\\.", -1)), value);
    for (int i = 2; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      Value text = new Value.Text(words[i].substring(equals + 1), value.location());
      tree.put(List.of(words[i].substring(0, equals)), text);
    }
    return tree.toMapping();
  }

  /** Names begin with a capital letter, except those that a user chose: inside of free maps. */
  static Conversion capitalized(Set<String> free) {
    return (value, owner) -> capitalized(value, free);
  }

  private static Value capitalized(Value value, Set<String> free) {
    if (value instanceof Value.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(capitalized(item, free)));
      return new Value.Sequence(items, sequence.location());
    }
    if (!(value instanceof Value.Mapping mapping)) {
      return value;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) ->
                entries.put(
                    name.isEmpty()
                        ? name
                        : Character.toUpperCase(name.charAt(0)) + name.substring(1),
                    free.contains(name) ? entry : capitalized(entry, free)));
    return new Value.Mapping(entries, mapping.location());
  }
}
