package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes lists and objects, from literals and for-expressions. */
final class Collections {
  private final Evaluator evaluator;

  Collections(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value tuple(Expression.Tuple tuple) throws EvaluationException {
    List<Value> items = new ArrayList<>(tuple.items().size());
    for (Expression item : tuple.items()) {
      items.add(evaluator.part(item));
    }
    return new Value.Sequence(items, tuple.at());
  }

  Value object(Expression.ObjectLiteral object) throws EvaluationException {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Expression.Entry entry : object.entries()) {
      Value key = evaluator.settle(evaluator.value(entry.key()));
      entries.put(Conversion.text(key), evaluator.part(entry.value()));
    }
    return new Value.Mapping(entries, object.at());
  }

  /** What is done with each round of a loop. */
  private interface Round {
    void run(Evaluator inner) throws EvaluationException;
  }

  Value forTuple(Expression.ForTuple loop) throws EvaluationException {
    List<Value> results = new ArrayList<>();
    try {
      rounds(loop.loop(), inner -> results.add(inner.part(loop.result())));
    } catch (EvaluationException e) {
      return evaluator.unknown(e, loop.at());
    }
    return new Value.Sequence(results, loop.at());
  }

  Value forObject(Expression.ForObject loop) throws EvaluationException {
    Map<String, List<Value>> groups = new LinkedHashMap<>();
    try {
      rounds(loop.loop(), inner -> add(loop, inner, groups));
    } catch (EvaluationException e) {
      return evaluator.unknown(e, loop.at());
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    groups.forEach(
        (key, values) ->
            entries.put(
                key, loop.grouped() ? new Value.Sequence(values, loop.at()) : values.get(0)));
    return new Value.Mapping(entries, loop.at());
  }

  private static void add(
      Expression.ForObject loop, Evaluator inner, Map<String, List<Value>> groups)
      throws EvaluationException {
    String key = Conversion.text(inner.settle(inner.value(loop.key())));
    List<Value> group = groups.computeIfAbsent(key, k -> new ArrayList<>());
    if (!group.isEmpty() && !loop.grouped()) {
      throw EvaluationException.invalid("two equal keys from a for-expression");
    }
    group.add(inner.part(loop.value()));
  }

  private void rounds(Expression.Loop loop, Round round) throws EvaluationException {
    Value collection = evaluator.settle(evaluator.value(loop.collection()));
    if (collection instanceof Value.Sequence sequence) {
      int index = 0;
      for (Value item : sequence.items()) {
        round(loop, Traversal.number(index++, item.location()), item, round);
      }
    } else if (collection instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> entry : new TreeMap<>(mapping.entries()).entrySet()) {
        Value key = new Value.Text(entry.getKey(), entry.getValue().location());
        round(loop, key, entry.getValue(), round);
      }
    } else {
      throw Conversion.missing(collection, "a collection");
    }
  }

  private void round(Expression.Loop loop, Value key, Value value, Round round)
      throws EvaluationException {
    Evaluator inner = evaluator.with(loop.value(), value);
    if (!loop.key().isEmpty()) {
      inner = inner.with(loop.key(), key);
    }
    if (loop.condition().isPresent()
        && !Conversion.flag(inner.settle(inner.value(loop.condition().get())))) {
      return;
    }
    evaluator.scope().budget().spend(1);
    round.run(inner);
  }
}
