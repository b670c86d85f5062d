package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether two values are the same wherever they stand; empty where that is not known. */
final class Equality {
  private static final Optional<Boolean> UNKNOWN = Optional.empty();

  private Equality() {}

  static Optional<Boolean> of(Value left, Value right) {
    if (left instanceof Value.Secret || right instanceof Value.Secret) {
      return secret(left instanceof Value.Secret ? right : left);
    }
    if (left instanceof Value.Reference a && right instanceof Value.Reference b) {
      return same(a, b) ? Optional.of(true) : UNKNOWN;
    }
    if (isOpen(left) || isOpen(right)) {
      return UNKNOWN;
    }
    if (left instanceof Value.Sequence a && right instanceof Value.Sequence b) {
      return lists(a.items(), b.items());
    }
    if (left instanceof Value.Mapping a && right instanceof Value.Mapping b) {
      return maps(a.entries(), b.entries());
    }
    return Optional.of(simple(left, right));
  }

  /** A secret is a text that is neither null nor empty. */
  private static Optional<Boolean> secret(Value other) {
    boolean differs =
        other instanceof Value.Null || (other instanceof Value.Text text && text.text().isEmpty());
    return differs ? Optional.of(false) : UNKNOWN;
  }

  private static boolean same(Value.Reference a, Value.Reference b) {
    return a.resource().equals(b.resource()) && a.attribute().equals(b.attribute());
  }

  private static boolean isOpen(Value value) {
    return value instanceof Value.Unknown
        || value instanceof Value.Reference
        || value instanceof Value.Joined;
  }

  private static boolean simple(Value left, Value right) {
    if (left instanceof Value.Text a && right instanceof Value.Text b) {
      return a.text().equals(b.text());
    }
    if (left instanceof Value.Numeric a && right instanceof Value.Numeric b) {
      return a.number().compareTo(b.number()) == 0;
    }
    if (left instanceof Value.Flag a && right instanceof Value.Flag b) {
      return a.flag() == b.flag();
    }
    return left instanceof Value.Null && right instanceof Value.Null;
  }

  private static Optional<Boolean> lists(List<Value> left, List<Value> right) {
    if (left.size() != right.size()) {
      return Optional.of(false);
    }
    Optional<Boolean> all = Optional.of(true);
    for (int i = 0; i < left.size(); i++) {
      Optional<Boolean> one = of(left.get(i), right.get(i));
      if (one.isPresent() && !one.get()) {
        return one;
      }
      all = one.isEmpty() ? one : all;
    }
    return all;
  }

  private static Optional<Boolean> maps(Map<String, Value> left, Map<String, Value> right) {
    if (!left.keySet().equals(right.keySet())) {
      return Optional.of(false);
    }
    return lists(List.copyOf(left.values()), left.keySet().stream().map(right::get).toList());
  }
}
