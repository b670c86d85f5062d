package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.Conversion;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The instances of a block or module.
 *
 * @param kind how many there may be
 * @param problem why the instances are not known although the source tells; empty otherwise
 */
record Expansion(Kind kind, List<Instance> instances, String problem) {

  /** How a block is repeated. */
  enum Kind {
    SINGLE,
    COUNTED,
    KEYED,
    UNKNOWN
  }

  /**
   * One instance.
   *
   * @param index as it stands in an address: {@code [0]}, {@code ["eu"]}, {@code [*]} for unknown;
   *     empty for a single block
   * @param key of a keyed one
   */
  record Instance(String index, String key, Evaluator evaluator) {}

  static Expansion of(Body body, Evaluator evaluator) {
    Optional<Expression> count = body.attribute("count");
    Optional<Expression> keys = body.attribute("for_each");
    try {
      if (count.isPresent()) {
        return counted(count.get(), evaluator);
      }
      return keys.isPresent()
          ? keyed(keys.get(), evaluator)
          : new Expansion(Kind.SINGLE, List.of(new Instance("", "", evaluator)), "");
    } catch (EvaluationException e) {
      Location at = count.isPresent() ? count.get().at() : keys.orElseThrow().at();
      return unknown(evaluator, e.why(), at, "");
    }
  }

  private static Expansion counted(Expression expression, Evaluator evaluator)
      throws EvaluationException {
    Value value = evaluator.settled(expression);
    int count = Conversion.whole(value);
    if (count > Evaluation.MAX_INSTANCES) {
      return tooMany("count", evaluator, expression.at());
    }
    List<Instance> instances = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Value index = new Value.Numeric(BigDecimal.valueOf(i), expression.at());
      Value object = new Value.Mapping(Map.of("index", index), expression.at());
      instances.add(new Instance("[" + i + "]", "", evaluator.with("count", object)));
    }
    return new Expansion(Kind.COUNTED, instances, "");
  }

  private static Expansion tooMany(String argument, Evaluator evaluator, Location at) {
    String problem =
        argument
            + " is larger than "
            + Evaluation.MAX_INSTANCES
            + ": the instances are read as one";
    return unknown(evaluator, problem, at, problem);
  }

  private static Expansion keyed(Expression expression, Evaluator evaluator)
      throws EvaluationException {
    Map<String, Value> elements = elements(evaluator.settled(expression), evaluator);
    if (elements.size() > Evaluation.MAX_INSTANCES) {
      return tooMany("for_each", evaluator, expression.at());
    }
    List<Instance> instances = new ArrayList<>();
    for (Map.Entry<String, Value> element : elements.entrySet()) {
      Value key = new Value.Text(element.getKey(), expression.at());
      instances.add(
          new Instance(
              "[\"" + quoted(element.getKey()) + "\"]",
              element.getKey(),
              evaluator.with("each", each(key, element.getValue(), expression.at()))));
    }
    return new Expansion(Kind.KEYED, instances, "");
  }

  /** A map's entries, or a set's elements under themselves, sorted. */
  static Map<String, Value> elements(Value collection, Evaluator evaluator)
      throws EvaluationException {
    if (collection instanceof Value.Mapping mapping) {
      return new TreeMap<>(mapping.entries());
    }
    Map<String, Value> elements = new TreeMap<>();
    for (Value item : Conversion.list(collection)) {
      elements.put(Conversion.text(evaluator.settle(item)), item);
    }
    return elements;
  }

  private static Value each(Value key, Value value, Location at) {
    Map<String, Value> each = new LinkedHashMap<>();
    each.put("key", key);
    each.put("value", value);
    return new Value.Mapping(each, at);
  }

  private static String quoted(String key) {
    return key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static Expansion unknown(Evaluator evaluator, String why, Location at, String problem) {
    Value unknown = new Value.Unknown(why, at);
    Evaluator inner =
        evaluator
            .with("each", each(unknown, unknown, at))
            .with("count", new Value.Mapping(Map.of("index", unknown), at));
    return new Expansion(Kind.UNKNOWN, List.of(new Instance("[*]", "", inner)), problem);
  }
}
