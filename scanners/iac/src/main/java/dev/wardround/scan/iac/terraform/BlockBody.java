package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Body;
import dev.wardround.scan.iac.hcl.Expression;
import dev.wardround.scan.iac.hcl.evaluation.Budget;
import dev.wardround.scan.iac.hcl.evaluation.EvaluationException;
import dev.wardround.scan.iac.hcl.evaluation.Evaluator;
import dev.wardround.scan.iac.hcl.evaluation.JsonStructure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A block's content as values: attributes by name, nested blocks as sequences of mappings under
 * their type, dynamic blocks written out. An attribute that is null is as one that is absent.
 */
final class BlockBody {
  private static final int MAX_NESTED = 1_000;

  private final Body body;
  private final Evaluator evaluator;
  private final Budget budget;

  BlockBody(Body body, Evaluator evaluator, Budget budget) {
    this.body = body;
    this.evaluator = evaluator;
    this.budget = budget;
  }

  /** The names of all attributes and nested blocks, in the order of their kind and source. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    body.attributes().forEach(attribute -> names.add(attribute.name()));
    body.blocks().forEach(block -> names.add(isDynamic(block) ? block.label(0) : block.type()));
    return names;
  }

  private static boolean isDynamic(Body.Block block) {
    return block.type().equals("dynamic") && !block.labels().isEmpty();
  }

  /** What a name is set to; empty where it is not set, or null. */
  Optional<Value> value(String name) {
    Optional<Expression> attribute = body.attribute(name);
    Value value = attribute.isPresent() ? evaluated(attribute.get()) : nested(name);
    try {
      budget.pay(value);
    } catch (EvaluationException e) {
      value = new Value.Unknown(e.why(), value.location());
    }
    boolean absent =
        value instanceof Value.Null
            || (attribute.isEmpty()
                && value instanceof Value.Sequence blocks
                && blocks.items().isEmpty());
    return absent ? Optional.empty() : Optional.of(value);
  }

  private Value evaluated(Expression expression) {
    Value value = evaluator.evaluate(expression);
    boolean text = value instanceof Value.Text || value instanceof Value.Joined;
    if (!text || !JsonStructure.isLikely(value)) {
      return value;
    }
    return expression instanceof Expression.Template template && template.heredoc()
        ? JsonStructure.ofHeredoc(value, template.at()).orElse(value)
        : JsonStructure.of(value, expression.at()).orElse(value);
  }

  /** All of it. */
  Value.Mapping all() {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String name : names()) {
      value(name).ifPresent(value -> values.put(name, value));
    }
    return new Value.Mapping(values, body.at());
  }

  private Value nested(String type) {
    List<Value> blocks = new ArrayList<>();
    Location at = body.at();
    for (Body.Block block : body.blocks()) {
      if (isDynamic(block) && block.label(0).equals(type)) {
        at = blocks.isEmpty() ? block.at() : at;
        addDynamic(block, blocks);
      } else if (block.type().equals(type)) {
        at = blocks.isEmpty() ? block.at() : at;
        blocks.add(inner(block.body(), block.at(), evaluator));
      }
    }
    boolean unknown = blocks.size() == 1 && blocks.get(0) instanceof Value.Unknown;
    return unknown ? blocks.get(0) : new Value.Sequence(blocks, at);
  }

  private Value inner(Body content, Location at, Evaluator inner) {
    return new Value.Mapping(new BlockBody(content, inner, budget).all().entries(), at);
  }

  private void addDynamic(Body.Block block, List<Value> blocks) {
    try {
      expand(block, blocks);
    } catch (EvaluationException e) {
      blocks.add(new Value.Unknown(e.why(), block.at()));
    }
  }

  private void expand(Body.Block block, List<Value> blocks) throws EvaluationException {
    Expression forEach =
        block
            .body()
            .attribute("for_each")
            .orElseThrow(() -> EvaluationException.invalid("a dynamic block without for_each"));
    String iterator =
        block.body().attribute("iterator").flatMap(Literals::traversal).orElse(block.label(0));
    List<Body.Block> content = block.body().blocks("content");
    int index = 0;
    for (Map.Entry<Value, Value> element : elements(evaluator.settled(forEach))) {
      if (index++ >= MAX_NESTED || content.isEmpty()) {
        throw EvaluationException.unknown("too many nested blocks to be evaluated");
      }
      Value each = each(element.getKey(), element.getValue(), forEach.at());
      blocks.add(inner(content.get(0).body(), block.at(), evaluator.with(iterator, each)));
    }
  }

  private List<Map.Entry<Value, Value>> elements(Value collection) throws EvaluationException {
    List<Map.Entry<Value, Value>> elements = new ArrayList<>();
    if (collection instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> elements.add(Map.entry(item, item)));
    } else {
      Expansion.elements(collection, evaluator)
          .forEach(
              (key, value) ->
                  elements.add(Map.entry(new Value.Text(key, value.location()), value)));
    }
    return elements;
  }

  private static Value each(Value key, Value value, Location at) {
    Map<String, Value> each = new LinkedHashMap<>();
    each.put("key", key);
    each.put("value", value);
    return new Value.Mapping(each, at);
  }
}
