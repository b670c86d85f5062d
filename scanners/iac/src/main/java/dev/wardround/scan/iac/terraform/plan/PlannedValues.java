package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what a plan says of one resource in four places: the values, which of them are
 * known only after apply, which are sensitive, and the expressions that they come from.
 */
final class PlannedValues {
  private static final String AFTER_APPLY = "known only after apply";

  private final PlanConfiguration configuration;
  private final String module;
  private final Value.Mapping expressions;

  PlannedValues(PlanConfiguration configuration, String module, Value.Mapping expressions) {
    this.configuration = configuration;
    this.module = module;
    this.expressions = expressions;
  }

  Value.Mapping merged(Value.Mapping values, Value unknown, Value sensitive) {
    return mapping(values, unknown, sensitive, expressions, true);
  }

  /**
   * An argument that is not known and has no expression was not set: only the provider's computed
   * value is not known yet. What an expression of a whole map refers to is not told by key.
   */
  private Value.Mapping mapping(
      Value.Mapping values, Value unknown, Value sensitive, Value expression, boolean isBlock) {
    Set<String> names = new LinkedHashSet<>(values.entries().keySet());
    names.addAll(entries(unknown).keySet());
    Map<String, Value> merged = new LinkedHashMap<>();
    for (String name : names) {
      Value own = isBlock ? entries(expression).get(name) : expression;
      Value value = values.entries().get(name);
      Value not = entries(unknown).getOrDefault(name, new Value.Null(values.location()));
      if (!Json.isTrue(not) || own != null) {
        Value result =
            merged(
                name,
                value == null ? new Value.Null(values.location()) : value,
                not,
                entries(sensitive).getOrDefault(name, new Value.Null(values.location())),
                own == null || !isBlock ? new Value.Null(values.location()) : own);
        merged.put(name, result);
      }
    }
    return new Value.Mapping(merged, values.location());
  }

  private Value merged(String name, Value value, Value unknown, Value sensitive, Value expression) {
    if (Json.isTrue(unknown)) {
      return unknown(name, value.location(), expression);
    }
    if (Json.isTrue(sensitive) && !(value instanceof Value.Null)) {
      return new Value.Secret("sensitive", "***", value.location());
    }
    if (value instanceof Value.Mapping mapping) {
      return mapping(mapping, unknown, sensitive, expression, isBlocks(expression));
    }
    return value instanceof Value.Sequence sequence
        ? sequence(name, sequence, unknown, sensitive, expression)
        : value;
  }

  private Value sequence(
      String name, Value.Sequence sequence, Value unknown, Value sensitive, Value expression) {
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Value item = sequence.items().get(i);
      Value own = expression instanceof Value.Sequence ? item(expression, i) : expression;
      if (item instanceof Value.Mapping mapping && !Json.isTrue(item(unknown, i))) {
        items.add(
            mapping(mapping, item(unknown, i), item(sensitive, i), own, isBlocks(expression)));
      } else {
        items.add(merged(name, item, item(unknown, i), item(sensitive, i), own));
      }
    }
    return new Value.Sequence(items, sequence.location());
  }

  /** Nested blocks have their own expressions; a value that is not a block has one as a whole. */
  private static boolean isBlocks(Value expression) {
    return expression instanceof Value.Sequence
        || (expression instanceof Value.Mapping mapping
            && !mapping.entries().containsKey("references")
            && !mapping.entries().containsKey("constant_value"));
  }

  private Value unknown(String name, Location place, Value expression) {
    List<Value> references = configuration.references(module, expression, place);
    if (references.isEmpty() || isText(name)) {
      return new Value.Unknown(AFTER_APPLY, place);
    }
    if (isList(name)) {
      return new Value.Sequence(references, place);
    }
    return references.size() == 1 ? references.get(0) : new Value.Unknown(AFTER_APPLY, place);
  }

  /** A reference within a longer text is not the value itself; a plan does not tell them apart. */
  private static boolean isText(String name) {
    return name.endsWith("policy")
        || name.endsWith("document")
        || name.endsWith("policies")
        || name.endsWith("definition")
        || name.endsWith("definitions")
        || name.endsWith("body")
        || name.endsWith("uri")
        || name.startsWith("user_data")
        || name.equals("variables");
  }

  private static boolean isList(String name) {
    return name.endsWith("_ids")
        || name.endsWith("_arns")
        || name.endsWith("groups")
        || name.endsWith("subnets")
        || name.equals("instances")
        || name.equals("layers")
        || name.equals("roles")
        || name.equals("users");
  }

  private static Map<String, Value> entries(Value value) {
    return value instanceof Value.Mapping mapping ? mapping.entries() : Map.of();
  }

  private static Value item(Value value, int index) {
    return value instanceof Value.Sequence sequence && index < sequence.items().size()
        ? sequence.items().get(index)
        : new Value.Null(value.location());
  }
}
