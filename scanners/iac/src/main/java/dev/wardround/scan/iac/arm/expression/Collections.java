package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The functions of arrays and objects. */
final class Collections {
  private static final int MAX_ITEMS = 10_000;

  private Collections() {}

  static Value call(String name, Arguments arguments) {
    return switch (name) {
      case "array" -> array(arguments);
      case "createarray" -> arguments.of(arguments.values());
      case "createobject" -> createObject(arguments);
      case "union" -> union(arguments);
      case "intersection" -> intersection(arguments);
      case "shallowmerge" -> shallowMerge(arguments);
      case "objectkeys" -> objectKeys(arguments);
      case "items" -> items(arguments);
      case "flatten" -> flatten(arguments);
      case "range" -> range(arguments);
      default -> extreme(arguments, name.equals("min") ? -1 : 1);
    };
  }

  private static Value array(Arguments arguments) {
    Value value = arguments.get(0);
    if (value instanceof Value.Sequence) {
      return value;
    }
    if (value instanceof Value.Unknown) {
      throw NotKnown.because(value);
    }
    return arguments.of(List.of(value));
  }

  private static Value createObject(Arguments arguments) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.count(); i += 2) {
      entries.put(PropertyName.required(arguments.get(i)), arguments.get(i + 1));
    }
    return new Value.Mapping(entries, arguments.at());
  }

  private static Value union(Arguments arguments) {
    if (arguments.get(0) instanceof Value.Sequence) {
      return unionOfLists(arguments);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    for (int i = 0; i < arguments.count(); i++) {
      merge(entries, arguments.mapping(i));
    }
    return new Value.Mapping(entries, arguments.at());
  }

  private static void merge(Map<String, Value> entries, Map<String, Value> more) {
    for (Map.Entry<String, Value> entry : more.entrySet()) {
      Value before = entries.get(entry.getKey());
      Value value = entry.getValue();
      if (before instanceof Value.Mapping old && value instanceof Value.Mapping added) {
        Map<String, Value> inner = new LinkedHashMap<>(old.entries());
        merge(inner, added.entries());
        entries.put(entry.getKey(), new Value.Mapping(inner, value.location()));
      } else {
        entries.put(entry.getKey(), value);
      }
    }
  }

  private static Value unionOfLists(Arguments arguments) {
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < arguments.count(); i++) {
      for (Value item : arguments.list(i)) {
        if (!contains(items, item)) {
          items.add(item);
        }
      }
    }
    return arguments.of(items);
  }

  private static boolean contains(List<Value> items, Value wanted) {
    for (Value item : items) {
      if (dev.wardround.scan.iac.document.Same.value(item, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static Value intersection(Arguments arguments) {
    return arguments.get(0) instanceof Value.Sequence
        ? commonItems(arguments)
        : commonEntries(arguments);
  }

  private static Value commonItems(Arguments arguments) {
    List<Value> common = new ArrayList<>(((Value.Sequence) arguments.plain(0)).items());
    for (int i = 1; i < arguments.count(); i++) {
      arguments.plain(i);
      List<Value> other = arguments.list(i);
      common.removeIf(item -> !contains(other, item));
    }
    return arguments.of(common);
  }

  private static Value commonEntries(Arguments arguments) {
    Map<String, Value> common = new LinkedHashMap<>(arguments.mapping(0));
    for (int i = 1; i < arguments.count(); i++) {
      arguments.plain(i);
      Map<String, Value> other = arguments.mapping(i);
      common
          .entrySet()
          .removeIf(
              entry ->
                  !other.containsKey(entry.getKey())
                      || !Plain.same(entry.getValue(), other.get(entry.getKey()), false));
    }
    return new Value.Mapping(common, arguments.at());
  }

  private static Value shallowMerge(Arguments arguments) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Value part : arguments.list(0)) {
      if (!(part instanceof Value.Mapping mapping)) {
        throw NotKnown.because(part);
      }
      mapping.entries().forEach(entries::put);
    }
    return new Value.Mapping(entries, arguments.at());
  }

  private static Value objectKeys(Arguments arguments) {
    List<Value> keys = new ArrayList<>();
    for (String key : new TreeMap<>(arguments.mapping(0)).keySet()) {
      keys.add(arguments.of(key));
    }
    return arguments.of(keys);
  }

  private static Value items(Arguments arguments) {
    List<Value> items = new ArrayList<>();
    new TreeMap<>(arguments.mapping(0))
        .forEach(
            (key, value) -> {
              Map<String, Value> item = new LinkedHashMap<>();
              item.put("key", arguments.of(key));
              item.put("value", value);
              items.add(new Value.Mapping(item, arguments.at()));
            });
    return arguments.of(items);
  }

  private static Value flatten(Arguments arguments) {
    List<Value> items = new ArrayList<>();
    for (Value inner : arguments.list(0)) {
      if (!(inner instanceof Value.Sequence list)) {
        throw NotKnown.because(inner);
      }
      items.addAll(list.items());
    }
    return arguments.of(items);
  }

  private static Value range(Arguments arguments) {
    int start = arguments.whole(0);
    int count = arguments.whole(1);
    if (count > MAX_ITEMS) {
      throw new NotKnown("a range of more than " + MAX_ITEMS + " numbers");
    }
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(arguments.of((long) start + i));
    }
    return arguments.of(items);
  }

  private static Value extreme(Arguments arguments, int sign) {
    List<Value> items =
        arguments.get(0) instanceof Value.Sequence list ? list.items() : arguments.values();
    Arguments numbers = new Arguments(items, arguments.at());
    BigDecimal found = numbers.number(0);
    for (int i = 1; i < items.size(); i++) {
      BigDecimal number = numbers.number(i);
      if (number.compareTo(found) * sign > 0) {
        found = number;
      }
    }
    return new Value.Numeric(found, arguments.at());
  }
}
