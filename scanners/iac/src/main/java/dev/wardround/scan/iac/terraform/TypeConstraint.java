package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.Conversion;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a variable's value into the variable's type, as far as the value is known. */
final class TypeConstraint {
  private final Evaluator evaluator;

  private TypeConstraint(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  static Value apply(Expression type, Value value, Evaluator evaluator) throws EvaluationException {
    return new TypeConstraint(evaluator).convert(type, value);
  }

  private Value convert(Expression type, Value value) throws EvaluationException {
    if (type instanceof Expression.Name name) {
      return primitive(name.name(), value);
    }
    if (!(type instanceof Expression.Call call) || call.arguments().isEmpty()) {
      return value;
    }
    Expression inner = call.arguments().get(0);
    return switch (call.function()) {
      case "list" -> value instanceof Value.Sequence list ? items(inner, list) : value;
      case "set" -> value instanceof Value.Sequence list ? set(items(inner, list)) : value;
      case "map" -> value instanceof Value.Mapping map ? entries(inner, map) : value;
      case "object" ->
          value instanceof Value.Mapping map && inner instanceof Expression.ObjectLiteral object
              ? object(object, map)
              : value;
      case "optional" -> convert(inner, value);
      default -> value;
    };
  }

  private static Value primitive(String type, Value value) throws EvaluationException {
    boolean known =
        value instanceof Value.Text
            || value instanceof Value.Numeric
            || value instanceof Value.Flag;
    if (!known) {
      return value;
    }
    return switch (type) {
      case "string" -> new Value.Text(Conversion.text(value), value.location());
      case "number" ->
          value instanceof Value.Text
              ? new Value.Numeric(Conversion.number(value), value.location())
              : value;
      case "bool" ->
          value instanceof Value.Text
              ? new Value.Flag(Conversion.flag(value), value.location())
              : value;
      default -> value;
    };
  }

  private Value.Sequence items(Expression type, Value.Sequence list) throws EvaluationException {
    List<Value> items = new ArrayList<>();
    for (Value item : list.items()) {
      items.add(convert(type, item));
    }
    return new Value.Sequence(items, list.location());
  }

  private static Value set(Value.Sequence list) {
    if (!list.items().stream().allMatch(Value.Text.class::isInstance)) {
      return list;
    }
    List<Value> sorted = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Value item : list.items()) {
      if (seen.add(item.asText().orElse(""))) {
        sorted.add(item);
      }
    }
    sorted.sort(Comparator.comparing(item -> item.asText().orElse("")));
    return new Value.Sequence(sorted, list.location());
  }

  private Value entries(Expression type, Value.Mapping map) throws EvaluationException {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
      entries.put(entry.getKey(), convert(type, entry.getValue()));
    }
    return new Value.Mapping(entries, map.location());
  }

  /** Attributes that the type does not name are dropped; optional ones get their default. */
  private Value object(Expression.ObjectLiteral type, Value.Mapping map)
      throws EvaluationException {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Expression.Entry attribute : type.entries()) {
      String name = Conversion.text(evaluator.evaluate(attribute.key()));
      Value given = map.entries().get(name);
      boolean missing = given == null || given instanceof Value.Null;
      entries.put(
          name,
          missing
              ? fallback(attribute.value(), map)
              : convert(attribute.value(), map.get(name).orElseThrow()));
    }
    return new Value.Mapping(entries, map.location());
  }

  private Value fallback(Expression type, Value.Mapping map) throws EvaluationException {
    return type instanceof Expression.Call call
            && call.function().equals("optional")
            && call.arguments().size() == 2
        ? convert(call.arguments().get(0), evaluator.evaluate(call.arguments().get(1)))
        : new Value.Null(map.location());
  }
}
