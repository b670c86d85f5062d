package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conversions that tables name. */
final class Conversions {

  /** Terraform takes {@code "30"} for 30. */
  static final Conversion NUMBER =
      (value, owner) -> value instanceof Value.Text t ? number(t) : value;

  /** Terraform takes {@code "true"} for true. */
  static final Conversion FLAG = (value, owner) -> value instanceof Value.Text t ? flag(t) : value;

  private Conversions() {}

  static Conversion named(String words) {
    String[] parts = words.strip().split(" ", -1);
    return switch (parts[0]) {
      case "json" -> (value, owner) -> JsonText.structure(value);
      case "number" -> NUMBER;
      case "text" -> Conversions::text;
      case "one" -> Conversions::one;
      case "many" -> (value, owner) -> many(value);
      case "not" -> Conversions::not;
      case "present" -> (value, owner) -> new Value.Flag(true, value.location());
      case "seconds" -> Conversions::seconds;
      case "times" -> times(new BigDecimal(parts[1]));
      case "pick" -> pick(parts);
      case "pairs" -> Lists.pairs(parts[1], parts[2]);
      case "tags" -> Lists.pairs("Key", "Value");
      case "keyed" -> Lists.keyed(parts[1], parts[2]);
      case "spread" -> Lists.spread(List.of(parts).subList(1, parts.length));
      case "item" -> Lists.item(parts);
      case "capitalized" -> Lists.capitalized(Set.of(parts));
      case "self" -> self(parts[1]);
      case "after" -> after(parts[1]);
      case "comma" -> Conversions::comma;
      case "before" -> before(parts[1]);
      case "prefix" -> prefix(parts[1]);
      case "object" -> Conversions::object;
      case "constant" -> (value, owner) -> new Value.Text(parts[1], value.location());
      case "drop" -> drop(parts.length > 1 ? parts[1] : "");
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

  static Value many(Value value) {
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

  /** A switch that stands for an object with nothing in it. */
  private static Value object(Value value, String owner) {
    Value flag = FLAG.convert(value, owner);
    if (!(flag instanceof Value.Flag f)) {
      return value;
    }
    return f.flag() ? new Value.Mapping(Map.of(), f.location()) : new Value.Null(f.location());
  }

  private static Conversion before(String mark) {
    return (value, owner) ->
        value instanceof Value.Text t && t.text().contains(mark)
            ? new Value.Text(t.text().substring(0, t.text().lastIndexOf(mark)), t.location())
            : value;
  }

  private static Conversion prefix(String prefix) {
    return (value, owner) ->
        value instanceof Value.Text t && !t.text().startsWith(prefix)
            ? new Value.Text(prefix + t.text(), t.location())
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
