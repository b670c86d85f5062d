package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CEL's equality, three-valued: what is not known may or may not be equal. */
final class Equality {
  private Equality() {}

  /** True, false, or a {@link Missing}. */
  static Object equal(Object a, Object b, String path) {
    if (a instanceof Value x && isOpaque(x)) {
      return opaque(x, b, path);
    }
    if (b instanceof Value y && isOpaque(y)) {
      return opaque(y, a, path);
    }
    Object left = plain(a, path);
    Object right = plain(b, path);
    if (Expression.isStuck(left) || Expression.isStuck(right)) {
      return Expression.isStuck(left) ? left : right;
    }
    return known(left, right, path);
  }

  private static Object known(Object a, Object b, String path) {
    if (isNumber(a) && isNumber(b)) {
      return !Numbers.isNotANumber(a) && !Numbers.isNotANumber(b) && Numbers.order(a, b) == 0;
    }
    List<?> list = Operators.asList(a);
    if (list != null) {
      List<?> other = Operators.asList(b);
      return other != null && list.size() == other.size() ? items(list, other, path) : false;
    }
    Map<?, ?> map = Operators.asMap(a);
    if (map != null) {
      Map<?, ?> other = Operators.asMap(b);
      return other != null && map.keySet().equals(other.keySet())
          ? entries(map, other, path)
          : false;
    }
    if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
      return x.isPresent() && y.isPresent()
          ? equal(x.get(), y.get(), path)
          : (Object) (x.isPresent() == y.isPresent());
    }
    return a.equals(b);
  }

  private static Object items(List<?> a, List<?> b, String path) {
    Object result = true;
    for (int i = 0; i < a.size(); i++) {
      result = and(result, equal(a.get(i), b.get(i), path));
    }
    return result;
  }

  private static Object entries(Map<?, ?> a, Map<?, ?> b, String path) {
    Object result = true;
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      Object other = b.get(entry.getKey());
      result = and(result, other == null ? false : equal(entry.getValue(), other, path));
    }
    return result;
  }

  private static Object and(Object a, Object b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
      return false;
    }
    return Expression.isStuck(a) ? a : b;
  }

  private static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof Double;
  }

  private static Object plain(Object value, String path) {
    return value instanceof Value raw ? Shape.ANY.lift(raw, path) : value;
  }

  private static boolean isOpaque(Value value) {
    return value instanceof Value.Reference
        || value instanceof Value.Joined
        || value instanceof Value.Secret;
  }

  private static Object opaque(Value value, Object other, String path) {
    if (other instanceof String text) {
      return Texts.cannotBe(value, text) ? false : Shape.opaque(value, path);
    }
    if (sameReference(value, other)) {
      return true;
    }
    boolean mayBeText = other instanceof Value || Expression.isStuck(other);
    return mayBeText ? Shape.opaque(value, path) : (Object) false;
  }

  private static boolean sameReference(Value value, @Nullable Object other) {
    return value instanceof Value.Reference a
        && other instanceof Value.Reference b
        && a.resource().equals(b.resource())
        && a.attribute().equals(b.attribute());
  }
}
