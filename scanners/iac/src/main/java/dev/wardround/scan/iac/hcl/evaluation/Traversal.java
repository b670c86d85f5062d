package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Expression;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Follows names, attributes, indices and splats. */
final class Traversal {
  private final Evaluator evaluator;

  Traversal(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value value(Expression expression) throws EvaluationException {
    Deque<Expression> steps = new ArrayDeque<>();
    Expression operand = expression;
    while (true) {
      if (operand instanceof Expression.Attribute attribute) {
        steps.push(attribute);
        operand = attribute.of();
      } else if (operand instanceof Expression.Index index) {
        steps.push(index);
        operand = index.of();
      } else {
        return Conversion.at(ended(follow(start(operand, steps), steps)), expression.at());
      }
    }
  }

  private Value start(Expression operand, Deque<Expression> steps) throws EvaluationException {
    if (!(operand instanceof Expression.Name name)) {
      return evaluator.value(operand);
    }
    Optional<Value> bound = evaluator.named(name.name());
    if (bound.isPresent()) {
      return bound.get();
    }
    Scope.Found found = evaluator.scope().find(name.name(), leadingNames(steps), name.at());
    for (int i = 0; i < found.used(); i++) {
      steps.pop();
    }
    return found.value();
  }

  private static List<String> leadingNames(Deque<Expression> steps) {
    List<String> names = new ArrayList<>();
    for (Expression step : steps) {
      if (!(step instanceof Expression.Attribute attribute) || names.size() == 3) {
        return names;
      }
      names.add(attribute.name());
    }
    return names;
  }

  private Value follow(Value start, Deque<Expression> steps) throws EvaluationException {
    Value value = start;
    while (!steps.isEmpty()) {
      Expression step = steps.pop();
      if (step instanceof Expression.Attribute attribute) {
        value = attribute(value, attribute.name(), step.at());
      } else {
        value = index(value, ((Expression.Index) step).key(), step.at());
      }
    }
    return value;
  }

  /** Any index of a block that is one for an unknown number of instances is that block. */
  private Value index(Value of, Expression keyExpression, Location at) throws EvaluationException {
    Value key = evaluator.settle(evaluator.value(keyExpression));
    if (key instanceof Value.Unknown && !(of instanceof Value.Reference)) {
      return key;
    }
    if (of instanceof Value.Sequence sequence) {
      return item(sequence.items(), Conversion.whole(key));
    }
    if (of instanceof Value.Reference block && block.attribute().isEmpty()) {
      return block;
    }
    return attribute(of, indexName(of, key), at);
  }

  /** The name under which an index is looked up; any where it is not known. */
  private static String indexName(Value of, Value key) throws EvaluationException {
    return of instanceof Value.Reference
            && !(key instanceof Value.Text || key instanceof Value.Numeric)
        ? "*"
        : Conversion.text(key);
  }

  private static Value item(List<Value> items, int index) throws EvaluationException {
    if (index < 0 || index >= items.size()) {
      throw EvaluationException.invalid(
          "index " + index + " of a list of " + items.size() + " elements");
    }
    return items.get(index);
  }

  private Value attribute(Value of, String name, Location at) throws EvaluationException {
    if (of instanceof Value.Mapping mapping) {
      return mapping
          .get(name)
          .orElseThrow(() -> EvaluationException.invalid("no attribute \"" + name + "\""));
    }
    if (of instanceof Value.Unknown || of instanceof Value.Secret) {
      return of;
    }
    if (of instanceof Value.Reference reference) {
      return reference.attribute().isEmpty()
          ? evaluator.scope().attribute(reference, name, at)
          : inside(reference, name, at);
    }
    throw EvaluationException.invalid(
        of instanceof Value.Null ? "an attribute of null" : "an attribute of what has none");
  }

  /** A part of an attribute: a longer reference, or the value itself where that is a simple one. */
  private Value inside(Value.Reference reference, String name, Location at)
      throws EvaluationException {
    Value behind = evaluator.scope().behind(reference);
    Value part = new Value.Reference(reference.resource(), reference.attribute() + "." + name, at);
    if (behind instanceof Value.Mapping mapping) {
      part = mapping.get(name).filter(value -> !isContainer(value)).orElse(part);
    } else if (behind instanceof Value.Sequence sequence && !name.equals("*")) {
      Value item = item(sequence.items(), Conversion.whole(new Value.Text(name, at)));
      part = isContainer(item) ? part : item;
    }
    return part;
  }

  private static boolean isContainer(Value value) {
    return value instanceof Value.Mapping || value instanceof Value.Sequence;
  }

  /** At the end of a traversal, what the source sets inside of an attribute stands for itself. */
  private Value ended(Value value) throws EvaluationException {
    if (value instanceof Value.Reference reference && reference.attribute().indexOf('.') > 0) {
      Value behind = evaluator.scope().behind(reference);
      return isContainer(behind) ? behind : value;
    }
    return value;
  }

  Value splat(Expression.Splat splat) throws EvaluationException {
    Value of = evaluator.value(splat.of());
    if (of instanceof Value.Reference reference && !reference.attribute().isEmpty()) {
      Value behind = evaluator.settle(of);
      if (!(behind instanceof Value.Sequence)) {
        Value any =
            new Value.Reference(reference.resource(), reference.attribute() + ".*", splat.at());
        return each(splat, any);
      }
      of = behind;
    }
    if (of instanceof Value.Unknown) {
      return Conversion.at(of, splat.at());
    }
    List<Value> results = new ArrayList<>();
    for (Value element : elements(of)) {
      results.add(each(splat, element));
    }
    return new Value.Sequence(results, splat.at());
  }

  private Value each(Expression.Splat splat, Value element) throws EvaluationException {
    return evaluator.with(Bindings.ELEMENT, element).part(splat.each());
  }

  /** A value that is no list is taken as the only element of one, and null as of none. */
  private static List<Value> elements(Value of) {
    if (of instanceof Value.Sequence sequence) {
      return sequence.items();
    }
    return of instanceof Value.Null ? List.of() : List.of(of);
  }

  static Value number(int number, Location at) {
    return new Value.Numeric(BigDecimal.valueOf(number), at);
  }
}
