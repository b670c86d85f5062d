package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes out the {@code Fn::ForEach} loops of a template that uses the language extensions. */
final class ForEach {
  private static final String KEY = "Fn::ForEach::";
  private static final int MAX_ROUNDS = 10_000;

  private final Evaluator evaluator;
  private final Problems problems;
  private int rounds;

  ForEach(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  static boolean isUsedBy(Value.Mapping template) {
    return Transforms.of(template).contains("AWS::LanguageExtensions");
  }

  Value.Mapping expand(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      if (entry.getKey().startsWith(KEY)) {
        loop(entry.getKey(), entry.getValue(), entries);
      } else {
        entries.put(entry.getKey(), expand(entry.getValue()));
      }
    }
    return new Value.Mapping(entries, mapping.location());
  }

  private Value expand(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return expand(mapping);
    }
    if (value instanceof Value.Sequence list) {
      List<Value> items = new ArrayList<>();
      list.items().forEach(item -> items.add(expand(item)));
      return new Value.Sequence(items, list.location());
    }
    return value;
  }

  private void loop(String key, Value value, Map<String, Value> entries) {
    if (value instanceof Value.Sequence parts
        && parts.items().size() == 3
        && parts.items().get(0) instanceof Value.Text identifier
        && parts.items().get(2) instanceof Value.Mapping body) {
      loop(key, identifier.text(), evaluator.orNull(parts.items().get(1)), body, entries);
    } else {
      problems.add(key + " does not have an identifier, a collection and a body", value.location());
    }
  }

  private void loop(
      String key,
      String identifier,
      Value collection,
      Value.Mapping body,
      Map<String, Value> entries) {
    if (!(collection instanceof Value.Sequence items) || !items.isKnown()) {
      problems.add(key + " runs over a collection that is not known", body.location());
      return;
    }
    for (Value item : items.items()) {
      if (++rounds > MAX_ROUNDS) {
        problems.add(key + " makes more than " + MAX_ROUNDS + " rounds", body.location());
        return;
      }
      Replacement round = new Replacement(identifier, item.asText().orElse(""));
      entries.putAll(expand(round.in(body)).entries());
    }
  }

  /** One round of a loop: its identifier and what stands for it. */
  private record Replacement(String identifier, String item) {

    Value.Mapping in(Value.Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach((name, value) -> entries.put(in(name), in(value)));
      return new Value.Mapping(entries, mapping.location());
    }

    private Value in(Value value) {
      if (value instanceof Value.Text text) {
        return new Value.Text(in(text.text()), text.location());
      }
      if (value instanceof Value.Sequence list) {
        return new Value.Sequence(list.items().stream().map(this::in).toList(), list.location());
      }
      if (value instanceof Value.Mapping mapping) {
        return isRef(mapping) ? new Value.Text(item, mapping.location()) : in(mapping);
      }
      return value;
    }

    private boolean isRef(Value.Mapping mapping) {
      return mapping.entries().size() == 1
          && mapping.get("Ref").flatMap(Value::asText).orElse("").equals(identifier);
    }

    private String in(String text) {
      return text.replace("${" + identifier + "}", item).replace("&{" + identifier + "}", plain());
    }

    private String plain() {
      StringBuilder plain = new StringBuilder();
      item.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
      return plain.toString();
    }
  }
}
