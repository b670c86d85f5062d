package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions that take a function. */
final class Lambdas {
  private final Evaluator evaluator;

  Lambdas(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value call(Expression.Call call, Bindings bound) {
    List<Expression> arguments = call.arguments();
    if (arguments.size() < 2) {
      throw new NotKnown("a function with too few arguments");
    }
    Value over = evaluator.evaluate(arguments.get(0), bound);
    if (call.name().equals("mapvalues") && over instanceof Value.Mapping mapping) {
      return mapValues(mapping, lambda(arguments.get(1)), bound, call.at());
    }
    if (!(over instanceof Value.Sequence list)) {
      throw NotKnown.because(over);
    }
    return overList(call, list.items(), bound);
  }

  private Value overList(Expression.Call call, List<Value> items, Bindings bound) {
    List<Expression> arguments = call.arguments();
    boolean reduces = call.name().equals("reduce");
    if (reduces && arguments.size() < 3) {
      throw new NotKnown("a reduce without three parts");
    }
    Expression.Lambda lambda = lambda(arguments.get(reduces ? 2 : 1));
    return switch (call.name()) {
      case "map" -> map(items, lambda, bound, call.at());
      case "filter" -> filter(items, lambda, bound, call.at());
      case "sort" -> sort(items, lambda, bound, call.at());
      case "reduce" -> reduce(items, evaluator.evaluate(arguments.get(1), bound), lambda, bound);
      case "groupby" -> groupBy(items, lambda, bound, call.at());
      default -> toObject(call, items, lambda, bound);
    };
  }

  private static Expression.Lambda lambda(Expression expression) {
    if (expression instanceof Expression.Lambda lambda) {
      return lambda;
    }
    throw new NotKnown("a function without its lambda");
  }

  /** The result of a function for its arguments; names beyond these stay unbound. */
  Value applied(Expression.Lambda lambda, Bindings outer, List<Value> arguments) {
    Bindings inner = outer;
    for (int i = 0; i < lambda.names().size() && i < arguments.size(); i++) {
      inner = inner.with(lambda.names().get(i), arguments.get(i));
    }
    return evaluator.evaluate(lambda.body(), inner);
  }

  /** The number of the round is the second name of those lambdas that want it. */
  private Value round(
      Expression.Lambda lambda, Bindings bound, Value item, int index, Location at) {
    return applied(
        lambda, bound, List.of(item, new Value.Numeric(java.math.BigDecimal.valueOf(index), at)));
  }

  private Value map(List<Value> items, Expression.Lambda lambda, Bindings bound, Location at) {
    List<Value> mapped = new ArrayList<>(items.size());
    for (Value item : items) {
      mapped.add(round(lambda, bound, item, mapped.size(), at));
    }
    return new Value.Sequence(mapped, at);
  }

  private Value filter(List<Value> items, Expression.Lambda lambda, Bindings bound, Location at) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (Arguments.flag(round(lambda, bound, items.get(i), i, at))) {
        kept.add(items.get(i));
      }
    }
    return new Value.Sequence(kept, at);
  }

  /** By insertion, which keeps the order of equals and asks no more of a strange comparison. */
  private Value sort(List<Value> items, Expression.Lambda lambda, Bindings bound, Location at) {
    List<Value> sorted = new ArrayList<>(items.size());
    for (Value item : items) {
      int place = sorted.size();
      while (place > 0
          && Arguments.flag(applied(lambda, bound, List.of(item, sorted.get(place - 1))))) {
        place--;
      }
      sorted.add(place, item);
    }
    return new Value.Sequence(sorted, at);
  }

  private Value reduce(List<Value> items, Value initial, Expression.Lambda lambda, Bindings bound) {
    Value result = initial;
    for (Value item : items) {
      result = applied(lambda, bound, List.of(result, item));
    }
    return result;
  }

  private String key(Expression.Lambda lambda, Bindings bound, Value item) {
    return PropertyName.required(applied(lambda, bound, List.of(item)));
  }

  private Value groupBy(List<Value> items, Expression.Lambda lambda, Bindings bound, Location at) {
    Map<String, List<Value>> groups = new LinkedHashMap<>();
    for (Value item : items) {
      groups.computeIfAbsent(key(lambda, bound, item), k -> new ArrayList<>()).add(item);
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    groups.forEach((name, group) -> entries.put(name, new Value.Sequence(group, at)));
    return new Value.Mapping(entries, at);
  }

  private Value toObject(
      Expression.Call call, List<Value> items, Expression.Lambda keys, Bindings bound) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Value item : items) {
      Value value =
          call.arguments().size() > 2
              ? applied(lambda(call.arguments().get(2)), bound, List.of(item))
              : item;
      entries.put(key(keys, bound, item), value);
    }
    return new Value.Mapping(entries, call.at());
  }

  private Value mapValues(
      Value.Mapping mapping, Expression.Lambda lambda, Bindings bound, Location at) {
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach((name, value) -> entries.put(name, applied(lambda, bound, List.of(value))));
    return new Value.Mapping(entries, at);
  }
}
