package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comprehension: what CEL's macros {@code all}, {@code exists}, {@code map}, {@code filter} and
 * their like come down to.
 *
 * @param item name of each item; of each key where there is a second name
 * @param second name of each value, empty for macros with one name
 */
record Fold(
    String item,
    String second,
    Expression range,
    String accumulator,
    Expression start,
    Expression condition,
    Expression step,
    Expression result)
    implements Expression {

  @Override
  public Object evaluate(Evaluation evaluation, @Nullable Frame frame) {
    Object items = range.evaluate(evaluation, frame);
    if (Expression.isStuck(items)) {
      return items;
    }
    Object total = start.evaluate(evaluation, frame);
    if (items instanceof Value.Mapping mapping) {
      total = overMap(mapping.entries(), total, evaluation, frame);
    } else if (items instanceof Map<?, ?> map) {
      total = overMap(map, total, evaluation, frame);
    } else if (items instanceof Value.Sequence sequence) {
      total = overList(sequence.items(), total, evaluation, frame);
    } else if (items instanceof List<?> list) {
      total = overList(list, total, evaluation, frame);
    } else if (items instanceof Value value) {
      return Shape.opaque(value, range.path());
    } else if (items != Absent.NULL) {
      return new Problem("no list or map to go through: " + range.path());
    }
    return result.evaluate(evaluation, new Frame(accumulator, total, frame));
  }

  private Object overList(
      List<?> items, Object start, Evaluation evaluation, @Nullable Frame frame) {
    Object total = start;
    for (int i = 0; i < items.size(); i++) {
      Frame named =
          second.isEmpty()
              ? new Frame(item, items.get(i), frame)
              : new Frame(second, items.get(i), new Frame(item, (long) i, frame));
      Frame inner = new Frame(accumulator, total, named);
      if (stops(evaluation, inner)) {
        return total;
      }
      evaluation.at(range.path(), Integer.toString(i));
      total = step.evaluate(evaluation, inner);
    }
    evaluation.settle(range.path(), stops(evaluation, new Frame(accumulator, total, frame)));
    return total;
  }

  private Object overMap(
      Map<?, ?> map, Object start, Evaluation evaluation, @Nullable Frame frame) {
    Object total = start;
    for (Map.Entry<?, ?> entry : new ArrayList<>(map.entrySet())) {
      Frame key = new Frame(item, entry.getKey(), frame);
      Frame named = second.isEmpty() ? key : new Frame(second, entry.getValue(), key);
      Frame inner = new Frame(accumulator, total, named);
      if (stops(evaluation, inner)) {
        return total;
      }
      evaluation.at(range.path(), String.valueOf(entry.getKey()));
      total = step.evaluate(evaluation, inner);
    }
    evaluation.settle(range.path(), stops(evaluation, new Frame(accumulator, total, frame)));
    return total;
  }

  private boolean stops(Evaluation evaluation, Frame frame) {
    evaluation.count();
    return Boolean.FALSE.equals(condition.evaluate(evaluation, frame));
  }
}
