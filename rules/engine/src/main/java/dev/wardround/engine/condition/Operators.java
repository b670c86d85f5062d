package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CEL's own functions and operators on values that are there. */
final class Operators {
  private Operators() {}

  static Object apply(Call call, Object[] args, Evaluation evaluation) {
    return switch (call.function()) {
      case "_==_" -> Equality.equal(args[0], args[1], path(call));
      case "_!=_" -> not(Equality.equal(args[0], args[1], path(call)), call);
      case "!_" -> not(args[0], call);
      case "_<_", "_<=_", "_>_", "_>=_" -> Numbers.compare(call, args);
      case "_-_", "_*_", "_/_", "_%_", "-_" -> Numbers.calculate(call, args);
      case "_+_" -> plus(call, args);
      case "@in" -> in(args[0], args[1], call);
      case "_[_]" -> index(args[0], args[1], call, evaluation);
      case "size" -> size(args[0], call);
      case "int", "double", "string", "bool", "dyn" -> Conversions.apply(call, args[0]);
      case "hasValue" -> args[0] instanceof Optional<?> optional && optional.isPresent();
      case "value" -> value(args[0]);
      case "optional.of" -> Optional.of(args[0]);
      case "optional.none" -> Optional.empty();
      case "cel.@mapInsert" -> insert(args);
      case "contains",
          "startsWith",
          "endsWith",
          "matches",
          "lowerAscii",
          "upperAscii",
          "trim",
          "split",
          "join",
          "replace",
          "substring",
          "indexOf" ->
          Texts.apply(call, args);
      default -> Functions.apply(call, args, evaluation);
    };
  }

  /** The path of the first argument that has one. */
  static String path(Call call) {
    for (Expression arg : call.args()) {
      if (!arg.path().isEmpty()) {
        return arg.path();
      }
    }
    return "";
  }

  /** What comes of a value that is not of the type an operator needs. */
  static Object notOf(String type, Object value, Expression arg) {
    if (Expression.isStuck(value)) {
      return value;
    }
    return value instanceof Value raw && !(raw instanceof Value.Mapping)
        ? Shape.opaque(raw, arg.path())
        : new Problem((arg.path().isEmpty() ? "a value" : arg.path()) + " is not " + type);
  }

  private static Object not(Object value, Call call) {
    return value instanceof Boolean flag ? !flag : notOf("a flag", value, call.args().get(0));
  }

  private static Object value(Object optional) {
    return optional instanceof Optional<?> value && value.isPresent()
        ? value.get()
        : new Problem("an optional value that is not there");
  }

  private static Object plus(Call call, Object[] args) {
    List<?> left = asList(args[0]);
    List<?> right = asList(args[1]);
    if (left != null && right != null) {
      List<Object> both = new ArrayList<>(left);
      both.addAll(right);
      return both;
    }
    return args[0] instanceof Long || args[0] instanceof Double
        ? Numbers.calculate(call, args)
        : Texts.join(args[0], args[1], call);
  }

  /** The items of a list of either kind; null for other values. */
  static @Nullable List<?> asList(Object value) {
    if (value instanceof Value.Sequence sequence) {
      return sequence.items();
    }
    return value instanceof List<?> list ? list : null;
  }

  static @Nullable Map<?, ?> asMap(Object value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries();
    }
    return value instanceof Map<?, ?> map ? map : null;
  }

  private static Object in(Object item, Object container, Call call) {
    Map<?, ?> map = asMap(container);
    if (map != null) {
      return map.containsKey(item);
    }
    List<?> list = asList(container);
    if (list == null) {
      return container == Absent.NULL
          ? false
          : notOf("a list or map", container, call.args().get(1));
    }
    Object result = false;
    for (Object candidate : list) {
      Object equal = Equality.equal(item, lifted(candidate, call), path(call));
      if (Boolean.TRUE.equals(equal)) {
        return true;
      }
      result = equal instanceof Missing && !(result instanceof Missing) ? equal : result;
    }
    return result;
  }

  private static Object lifted(Object value, Call call) {
    return value instanceof Value raw ? Shape.ANY.lift(raw, call.args().get(1).path()) : value;
  }

  private static Object index(Object container, Object key, Call call, Evaluation evaluation) {
    if (container instanceof Optional<?> optional) {
      return optional.isEmpty() ? optional : index(optional.get(), key, call, evaluation);
    }
    List<?> list = asList(container);
    if (list != null) {
      return key instanceof Long at && at >= 0 && at < list.size()
          ? seen(list.get(at.intValue()), call, evaluation)
          : new Problem("no item " + key + " in " + call.args().get(0).path());
    }
    Map<?, ?> map = asMap(container);
    if (map != null) {
      Object value = map.get(key);
      return value == null ? call.shape().zero() : seen(value, call, evaluation);
    }
    return container == Absent.NULL
        ? call.shape().zero()
        : notOf("a list or map", container, call.args().get(0));
  }

  private static Object seen(Object value, Call call, Evaluation evaluation) {
    return evaluation.seen(
        value instanceof Value raw ? call.shape().lift(raw, call.path()) : value);
  }

  private static Object size(Object value, Call call) {
    List<?> list = asList(value);
    if (list != null) {
      return (long) list.size();
    }
    Map<?, ?> map = asMap(value);
    if (map != null) {
      return (long) map.size();
    }
    if (value instanceof String text) {
      return (long) text.codePointCount(0, text.length());
    }
    return value == Absent.NULL ? 0L : notOf("a text, list or map", value, call.args().get(0));
  }

  private static Object insert(Object[] args) {
    Map<?, ?> map = asMap(args[0]);
    Map<Object, Object> larger = new LinkedHashMap<>(map == null ? Map.of() : map);
    larger.put(args[1], args[2]);
    return larger;
  }
}
