package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions on lists. */
final class ListFunctions {
  private ListFunctions() {}

  static Optional<Value> call(String name, Arguments a) throws EvaluationException {
    return switch (name) {
      case "length" -> Optional.of(length(a));
      case "concat" -> Optional.of(concat(a));
      case "element" -> Optional.of(element(a));
      case "list" -> Optional.of(a.list(a.all()));
      case "flatten" -> Optional.of(a.list(flatten(a)));
      case "compact" -> Optional.of(compact(a));
      case "contains" -> Optional.of(a.flag(contains(a)));
      case "index" -> Optional.of(index(a));
      case "reverse" -> Optional.of(reverse(a));
      case "slice" -> Optional.of(slice(a));
      case "chunklist" -> Optional.of(chunks(a));
      case "coalesce" -> Optional.of(coalesce(a));
      case "coalescelist" -> Optional.of(coalesceList(a));
      case "one" -> Optional.of(one(a));
      case "range" -> Optional.of(Range.of(a));
      case "alltrue" -> Optional.of(a.flag(all(a, true)));
      case "anytrue" -> Optional.of(a.flag(!all(a, false)));
      default -> Optional.empty();
    };
  }

  private static Value length(Arguments a) throws EvaluationException {
    Value value = a.get(0);
    int length;
    if (value instanceof Value.Sequence list) {
      length = list.items().size();
    } else if (value instanceof Value.Mapping map) {
      length = map.entries().size();
    } else {
      String text = Conversion.text(value);
      length = text.codePointCount(0, text.length());
    }
    return Traversal.number(length, a.at());
  }

  private static Value concat(Arguments a) throws EvaluationException {
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      all.addAll(a.list(i));
      Budget.items(all.size());
    }
    return a.list(all);
  }

  private static Value element(Arguments a) throws EvaluationException {
    List<Value> list = a.list(0);
    if (list.isEmpty()) {
      throw a.invalid("an empty list");
    }
    return list.get(Math.floorMod(a.whole(1), list.size()));
  }

  private static List<Value> flatten(Arguments a) throws EvaluationException {
    List<Value> flat = new ArrayList<>();
    flatten(a, a.list(0), flat);
    return flat;
  }

  private static void flatten(Arguments a, List<Value> items, List<Value> flat)
      throws EvaluationException {
    for (Value item : items) {
      Value settled = item instanceof Value.Reference ? a.settle(item) : item;
      if (settled instanceof Value.Sequence inner) {
        flatten(a, inner.items(), flat);
      } else {
        flat.add(item);
      }
      Budget.items(flat.size());
    }
  }

  /** References are taken as neither null nor empty. */
  private static Value compact(Arguments a) throws EvaluationException {
    List<Value> kept = new ArrayList<>();
    for (Value item : a.list(0)) {
      if (!isEmpty(item)) {
        kept.add(item);
      }
    }
    return a.list(kept);
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Null
        || (value instanceof Value.Text text && text.text().isEmpty());
  }

  private static boolean contains(Arguments a) throws EvaluationException {
    Optional<EvaluationException> open = Optional.empty();
    for (Value item : a.list(0)) {
      try {
        if (a.equal(item, a.raw(1))) {
          return true;
        }
      } catch (EvaluationException e) {
        open = Optional.of(e);
      }
    }
    if (open.isPresent()) {
      throw open.get();
    }
    return false;
  }

  private static Value index(Arguments a) throws EvaluationException {
    List<Value> list = a.list(0);
    for (int i = 0; i < list.size(); i++) {
      if (a.equal(list.get(i), a.raw(1))) {
        return Traversal.number(i, a.at());
      }
    }
    throw a.invalid("an element that is not in the list");
  }

  private static Value reverse(Arguments a) throws EvaluationException {
    List<Value> reversed = new ArrayList<>(a.list(0));
    java.util.Collections.reverse(reversed);
    return a.list(reversed);
  }

  private static Value slice(Arguments a) throws EvaluationException {
    List<Value> list = a.list(0);
    int start = a.whole(1);
    int end = a.whole(2);
    if (start < 0 || end < start || end > list.size()) {
      throw a.invalid("an end or start outside the list");
    }
    return a.list(list.subList(start, end));
  }

  private static Value chunks(Arguments a) throws EvaluationException {
    List<Value> list = a.list(0);
    int size = a.whole(1);
    if (size < 0) {
      throw a.invalid("a negative size");
    }
    int step = size == 0 ? Math.max(1, list.size()) : size;
    List<Value> chunks = new ArrayList<>();
    for (int i = 0; i < list.size(); i += step) {
      chunks.add(a.list(list.subList(i, Math.min(list.size(), i + step))));
    }
    return a.list(chunks);
  }

  private static Value coalesce(Arguments a) throws EvaluationException {
    for (Value value : a.all()) {
      if (!isEmpty(value)) {
        return value;
      }
    }
    throw a.invalid("no argument that is neither null nor empty");
  }

  private static Value coalesceList(Arguments a) throws EvaluationException {
    for (int i = 0; i < a.size(); i++) {
      if (!(a.get(i) instanceof Value.Null) && !a.list(i).isEmpty()) {
        return a.raw(i);
      }
    }
    throw a.invalid("no list that is not empty");
  }

  private static Value one(Arguments a) throws EvaluationException {
    Value value = a.get(0);
    if (value instanceof Value.Null) {
      return value;
    }
    List<Value> list = Conversion.list(value);
    if (list.size() > 1) {
      throw a.invalid("more than one element");
    }
    return list.isEmpty() ? new Value.Null(a.at()) : list.get(0);
  }

  private static boolean all(Arguments a, boolean wanted) throws EvaluationException {
    for (Value item : a.list(0)) {
      if (Conversion.flag(a.settle(item)) != wanted) {
        return false;
      }
    }
    return true;
  }
}
