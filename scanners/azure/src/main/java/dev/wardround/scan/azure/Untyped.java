package dev.wardround.scan.azure;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the SDK hands it out, as values. Null stands for absent, as Azure has it. */
final class Untyped {
  private static final int DEEPEST = 100;

  private Untyped() {}

  static Value.Mapping mapping(Map<?, ?> json, Location at) {
    return mapping(json, at, 0);
  }

  static Value value(Object json, Location at) {
    return value(json, at, 0);
  }

  private static Value.Mapping mapping(Map<?, ?> json, Location at, int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : json.entrySet()) {
      if (entry.getValue() != null) {
        entries.put(String.valueOf(entry.getKey()), value(entry.getValue(), at, depth + 1));
      }
    }
    return new Value.Mapping(entries, at);
  }

  private static Value value(@Nullable Object json, Location at, int depth) {
    if (json == null) {
      return new Value.Null(at);
    }
    if (depth > DEEPEST) {
      return new Value.Unknown("nested too deeply", at);
    }
    if (json instanceof Map<?, ?> map) {
      return mapping(map, at, depth);
    }
    return json instanceof List<?> list ? sequence(list, at, depth) : scalar(json, at);
  }

  private static Value sequence(List<?> list, Location at, int depth) {
    List<Value> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(value(item, at, depth + 1));
    }
    return new Value.Sequence(items, at);
  }

  private static Value scalar(Object json, Location at) {
    if (json instanceof Boolean flag) {
      return new Value.Flag(flag, at);
    }
    return json instanceof Number number
        ? new Value.Numeric(new BigDecimal(number.toString()), at)
        : new Value.Text(json.toString(), at);
  }
}
