package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Functions on maps and objects. */
final class MapFunctions {
  private MapFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "merge" -> Optional.of(merge(a));
      case "lookup" -> Optional.of(lookup(a));
      case "keys" -> Optional.of(a.texts(List.copyOf(new TreeMap<>(a.map(0)).keySet())));
      case "values" -> Optional.of(a.list(List.copyOf(new TreeMap<>(a.map(0)).values())));
      case "zipmap" -> Optional.of(zip(a));
      case "map" -> Optional.of(pairs(a));
      case "transpose" -> Optional.of(transpose(a));
      case "matchkeys" -> Optional.of(matchKeys(a));
      case "defaults" -> Optional.of(defaults(a.get(0), a.get(1)));
      default -> Optional.empty();
    };
  }

  private static Value merge(Arguments a) throws EvaluationException {
    Map<String, Value> merged = new LinkedHashMap<>();
    for (int i = 0; i < a.size(); i++) {
      if (!(a.get(i) instanceof Value.Null)) {
        merged.putAll(a.map(i));
      }
      Budget.items(merged.size());
    }
    return a.map(merged);
  }

  private static Value lookup(Arguments a) throws EvaluationException {
    Value found = a.map(0).get(a.text(1));
    if (found != null) {
      return found;
    }
    if (a.size() < 3) {
      throw a.invalid("a key that the map does not have");
    }
    return a.raw(2);
  }

  private static Value zip(Arguments a) throws EvaluationException {
    List<String> keys = a.texts(0);
    List<Value> values = a.list(1);
    if (keys.size() != values.size()) {
      throw a.invalid("lists of different lengths");
    }
    Map<String, Value> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return a.map(map);
  }

  private static Value pairs(Arguments a) throws EvaluationException {
    Map<String, Value> map = new LinkedHashMap<>();
    for (int i = 0; i < a.size(); i += 2) {
      map.put(a.text(i), a.raw(i + 1));
    }
    return a.map(map);
  }

  private static Value transpose(Arguments a) throws EvaluationException {
    Map<String, List<Value>> turned = new TreeMap<>();
    for (Map.Entry<String, Value> entry : new TreeMap<>(a.map(0)).entrySet()) {
      for (Value item : Conversion.list(a.settle(entry.getValue()))) {
        turned
            .computeIfAbsent(a.textOf(item), key -> new ArrayList<>())
            .add(new Value.Text(entry.getKey(), a.at()));
      }
    }
    Map<String, Value> map = new LinkedHashMap<>();
    for (Map.Entry<String, List<Value>> entry : turned.entrySet()) {
      map.put(entry.getKey(), a.list(entry.getValue()));
    }
    return a.map(map);
  }

  private static Value matchKeys(Arguments a) throws EvaluationException {
    List<Value> values = a.list(0);
    List<Value> keys = a.list(1);
    if (values.size() != keys.size()) {
      throw a.invalid("lists of different lengths");
    }
    List<Value> matching = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (Value wanted : a.list(2)) {
        if (a.equal(keys.get(i), wanted)) {
          matching.add(values.get(i));
          break;
        }
      }
    }
    return a.list(matching);
  }

  private static Value defaults(Value value, Value fallback) {
    if (value instanceof Value.Null) {
      return fallback;
    }
    if (!(value instanceof Value.Mapping map) || !(fallback instanceof Value.Mapping all)) {
      return value;
    }
    Map<String, Value> filled = new LinkedHashMap<>(map.entries());
    all.entries()
        .forEach((key, other) -> filled.merge(key, other, (own, same) -> defaults(own, other)));
    return new Value.Mapping(filled, map.location());
  }
}
