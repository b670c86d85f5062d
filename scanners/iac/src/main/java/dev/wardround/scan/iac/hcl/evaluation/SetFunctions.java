package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions on sets, which are lists without equal elements, texts among them sorted. */
final class SetFunctions {
  private SetFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "toset" -> Optional.of(a.list(set(a, a.list(0))));
      case "distinct" -> Optional.of(a.list(distinct(a, a.list(0))));
      case "sort" -> Optional.of(sort(a));
      case "setunion" -> Optional.of(union(a));
      case "setintersection" -> Optional.of(restricted(a, true));
      case "setsubtract" -> Optional.of(restricted(a, false));
      case "setproduct" -> Optional.of(product(a));
      default -> Optional.empty();
    };
  }

  private static List<Value> set(Arguments a, List<Value> items) throws EvaluationException {
    List<Value> distinct = new ArrayList<>(distinct(a, items));
    if (distinct.stream().allMatch(Value.Text.class::isInstance)) {
      distinct.sort(Comparator.comparing(item -> item.asText().orElse("")));
    }
    return distinct;
  }

  /** Keeps the first of equal elements. */
  private static List<Value> distinct(Arguments a, List<Value> items) throws EvaluationException {
    Map<Object, Value> kept = new LinkedHashMap<>();
    List<Value> open = new ArrayList<>();
    for (Value item : items) {
      if (item instanceof Value.Unknown unknown) {
        throw EvaluationException.unknown(unknown.why());
      }
      kept.putIfAbsent(identity(item), item);
    }
    a.scope().budget().spend(items.size());
    open.addAll(kept.values());
    return open;
  }

  /** Equal for values that are the same wherever they stand. */
  private static Object identity(Value value) throws EvaluationException {
    if (value instanceof Value.Reference reference) {
      return List.of("reference", reference.resource(), reference.attribute());
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    return List.of(value.getClass(), Conversion.at(JsonText.of(value, NOWHERE), NOWHERE));
  }

  private static final dev.wardround.inventory.Location NOWHERE =
      dev.wardround.inventory.Location.of("");

  private static Value sort(Arguments a) throws EvaluationException {
    List<String> texts = new ArrayList<>(a.texts(0));
    texts.sort(Comparator.naturalOrder());
    return a.texts(texts);
  }

  private static Value union(Arguments a) throws EvaluationException {
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      all.addAll(a.list(i));
      Budget.items(all.size());
    }
    return a.list(set(a, all));
  }

  /** The elements of the first that all others have, or that none has. */
  private static Value restricted(Arguments a, boolean wanted) throws EvaluationException {
    List<Value> kept = new ArrayList<>();
    for (Value item : distinct(a, a.list(0))) {
      boolean keep = true;
      for (int i = 1; i < a.size(); i++) {
        keep &= isIn(a, item, a.list(i)) == wanted;
      }
      if (keep) {
        kept.add(item);
      }
    }
    return a.list(set(a, kept));
  }

  private static boolean isIn(Arguments a, Value item, List<Value> list)
      throws EvaluationException {
    a.scope().budget().spend(list.size());
    for (Value other : list) {
      if (a.equal(item, other)) {
        return true;
      }
    }
    return false;
  }

  private static Value product(Arguments a) throws EvaluationException {
    List<List<Value>> rows = List.of(List.of());
    for (int i = 0; i < a.size(); i++) {
      List<Value> items = a.list(i);
      Budget.items((long) rows.size() * items.size() * a.size());
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> row : rows) {
        for (Value item : items) {
          List<Value> extended = new ArrayList<>(row);
          extended.add(item);
          longer.add(extended);
        }
      }
      rows = longer;
    }
    List<Value> product = new ArrayList<>();
    for (List<Value> row : rows) {
      product.add(a.list(row));
    }
    return a.list(product);
  }
}
