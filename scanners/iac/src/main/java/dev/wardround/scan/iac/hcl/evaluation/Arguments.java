package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arguments of one call, taken as the types that the function needs, and its results. */
final class Arguments {
  private final String function;
  private final List<Value> values;
  private final Location at;
  private final Scope scope;

  Arguments(String function, List<Value> values, Location at, Scope scope) {
    this.function = function;
    this.values = values;
    this.at = at;
    this.scope = scope;
  }

  String function() {
    return function;
  }

  Location at() {
    return at;
  }

  Scope scope() {
    return scope;
  }

  int size() {
    return values.size();
  }

  /** An argument as it is, references kept. */
  Value raw(int index) throws EvaluationException {
    if (index >= values.size()) {
      throw EvaluationException.invalid("too few arguments of " + function);
    }
    return values.get(index);
  }

  List<Value> all() {
    return values;
  }

  /** An argument's value, with what is behind a reference. */
  Value get(int index) throws EvaluationException {
    return settle(raw(index));
  }

  Value settle(Value value) throws EvaluationException {
    return value instanceof Value.Reference reference ? scope.behind(reference) : value;
  }

  String text(int index) throws EvaluationException {
    return Conversion.text(get(index));
  }

  String textOf(Value value) throws EvaluationException {
    return Conversion.text(settle(value));
  }

  BigDecimal number(int index) throws EvaluationException {
    return Conversion.number(get(index));
  }

  int whole(int index) throws EvaluationException {
    return Conversion.whole(get(index));
  }

  boolean flag(int index) throws EvaluationException {
    return Conversion.flag(get(index));
  }

  List<Value> list(int index) throws EvaluationException {
    return Conversion.list(get(index));
  }

  Map<String, Value> map(int index) throws EvaluationException {
    return Conversion.map(get(index));
  }

  List<String> texts(int index) throws EvaluationException {
    List<String> texts = new ArrayList<>();
    for (Value item : list(index)) {
      texts.add(textOf(item));
    }
    return texts;
  }

  Value text(String result) throws EvaluationException {
    return new Value.Text(Budget.text(result), at);
  }

  Value number(BigDecimal result) throws EvaluationException {
    return Numbers.of(Conversion.bounded(result), at);
  }

  Value flag(boolean result) {
    return new Value.Flag(result, at);
  }

  Value list(List<Value> result) throws EvaluationException {
    Budget.items(result.size());
    scope.budget().spend(result.size());
    return new Value.Sequence(result, at);
  }

  Value texts(List<String> result) throws EvaluationException {
    List<Value> items = new ArrayList<>(result.size());
    for (String item : result) {
      items.add(new Value.Text(item, at));
    }
    return list(items);
  }

  Value map(Map<String, Value> result) throws EvaluationException {
    Budget.items(result.size());
    scope.budget().spend(result.size());
    return new Value.Mapping(result, at);
  }

  /** Equality that must be known. */
  boolean equal(Value left, Value right) throws EvaluationException {
    if (left instanceof Value.Reference && Equality.of(left, right).orElse(false)) {
      return true;
    }
    Value a = settle(left);
    Value b = settle(right);
    return Equality.of(a, b).orElseThrow(() -> open(a, b));
  }

  private static EvaluationException open(Value a, Value b) {
    boolean first =
        a instanceof Value.Unknown || a instanceof Value.Reference || a instanceof Value.Joined;
    return EvaluationException.unknown(Conversion.missing(first ? a : b, "a known value").why());
  }

  EvaluationException invalid(String what) {
    return EvaluationException.invalid(what + " in " + function);
  }
}
