package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conversions that tables name. */
final class Conversions {

  /** Terraform takes {@code "30"} for 30. */
  static final Conversion NUMBER =
      (value, owner) -> value instanceof Value.Text t ? number(t) : value;

  /** Terraform takes {@code "true"} for true. */
  static final Conversion FLAG = (value, owner) -> value instanceof Value.Text t ? flag(t) : value;

  private Conversions() {}

  static Conversion named(String words) {
    String[] parts = words.strip().split(" +", -1);
    return switch (parts[0]) {
      case "json" -> (value, owner) -> JsonText.structure(value);
      case "text" -> Conversions::text;
      case "one" -> Conversions::one;
      case "many" -> (value, owner) -> many(value);
      case "not" -> Conversions::not;
      case "present" -> (value, owner) -> new Value.Flag(true, value.location());
      case "seconds" -> Conversions::seconds;
      case "times" -> times(new BigDecimal(parts[1]));
      case "pick" -> pick(parts);
      case "pairs" -> pairs(parts[1], parts[2]);
      case "tags" -> pairs("Key", "Value");
      case "keyed" -> keyed(parts[1], parts[2]);
      case "spread" -> spread(List.of(parts).subList(1, parts.length));
      case "self" -> self(parts[1]);
      case "after" -> after(parts[1]);
      case "comma" -> Conversions::comma;
      case "drop" -> drop(parts[1]);
      default -> throw new IllegalStateException("no such conversion: " + parts[0]);
    };
  }

  private static Value number(Value.Text text) {
    try {
      return new Value.Numeric(new BigDecimal(text.text().strip()), text.location());
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private static Value flag(Value.Text text) {
    return switch (text.text()) {
      case "true" -> new Value.Flag(true, text.location());
      case "false" -> new Value.Flag(false, text.location());
      default -> text;
    };
  }

  private static Value text(Value value, String owner) {
    return value instanceof Value.Numeric || value instanceof Value.Flag
        ? new Value.Text(value.asText().orElseThrow(), value.location())
        : value;
  }

  private static Value one(Value value, String owner) {
    return value instanceof Value.Sequence s && !s.items().isEmpty() ? s.items().get(0) : value;
  }

  private static Value many(Value value) {
    return value instanceof Value.Sequence
        ? value
        : new Value.Sequence(List.of(value), value.location());
  }

  private static Value not(Value value, String owner) {
    Value flag = FLAG.convert(value, owner);
    return flag instanceof Value.Flag f ? new Value.Flag(!f.flag(), f.location()) : value;
  }

  /** Google's durations: {@code "30s"}. */
  private static Value seconds(Value value, String owner) {
    return value instanceof Value.Numeric n
        ? new Value.Text(n.number().toPlainString() + "s", n.location())
        : value;
  }

  private static Conversion times(BigDecimal factor) {
    return (value, owner) ->
        NUMBER.convert(value, owner) instanceof Value.Numeric n
            ? new Value.Numeric(n.number().multiply(factor), n.location())
            : value;
  }

  /** Other words for values; those that have none stay. */
  private static Conversion pick(String[] parts) {
    Map<String, String> words = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      words.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
    }
    return (value, owner) -> picked(value, words);
  }

  private static Value picked(Value value, Map<String, String> words) {
    if (value instanceof Value.Sequence s) {
      List<Value> items = new ArrayList<>();
      s.items().forEach(item -> items.add(picked(item, words)));
      return new Value.Sequence(items, s.location());
    }
    return value
        .asText()
        .filter(text -> words.containsKey(text) && !(value instanceof Value.Secret))
        .map(text -> flag(new Value.Text(words.getOrDefault(text, text), value.location())))
        .orElse(value);
  }

  /** A map becomes a list of its entries. */
  private static Conversion pairs(String key, String name) {
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
  private static Conversion keyed(String key, String name) {
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
        Value v = ((Value.Mapping) item).entries().get(name);
        entries.put(k.asText().orElseThrow(), v == null ? new Value.Null(item.location()) : v);
      }
      return new Value.Mapping(entries, sequence.location());
    };
  }

  private static Conversion spread(List<String> names) {
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
        for (Value item : ((Value.Sequence) many(value)).items()) {
          Map<String, Value> entries = new LinkedHashMap<>(others);
          entries.put(name, item);
          result.add(new Value.Mapping(entries, mapping.location()));
        }
      }
    }
    return result.isEmpty() ? List.of(new Value.Mapping(others, mapping.location())) : result;
  }

  /** True stands for the resource itself, false for nothing. */
  private static Conversion self(String attribute) {
    return (value, owner) -> {
      Value flag = FLAG.convert(value, owner);
      if (flag instanceof Value.Flag f) {
        return f.flag()
            ? new Value.Reference(owner, attribute, f.location())
            : new Value.Null(f.location());
      }
      return flag instanceof Value.Unknown
          ? flag
          : new Value.Reference(owner, attribute, value.location());
    };
  }

  /** What follows the last of a mark in a text: the name in a path or an ARN. */
  private static Conversion after(String mark) {
    return (value, owner) ->
        value instanceof Value.Text t
            ? new Value.Text(t.text().substring(t.text().lastIndexOf(mark) + 1), t.location())
            : value;
  }

  /** A list of texts becomes one, with commas. */
  private static Value comma(Value value, String owner) {
    if (!(value instanceof Value.Sequence sequence)) {
      return value;
    }
    List<String> texts = new ArrayList<>();
    for (Value item : sequence.items()) {
      if (item.asText().isEmpty()) {
        return value;
      }
      texts.add(item.asText().orElseThrow());
    }
    return new Value.Text(String.join(",", texts), sequence.location());
  }

  /** A value that means "not set". */
  private static Conversion drop(String word) {
    return (value, owner) ->
        value.asText().filter(word::equals).isPresent() ? new Value.Null(value.location()) : value;
  }
}
