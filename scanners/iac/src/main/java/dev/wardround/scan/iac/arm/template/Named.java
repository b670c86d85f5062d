package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Values of names, each worked out once. */
final class Named {
  private final Map<String, Value> values = new HashMap<>();
  private final Set<String> working = new HashSet<>();

  Value get(String name, Location at, Supplier<Value> work) {
    Value known = values.get(name);
    if (known != null) {
      return known;
    }
    if (!working.add(name)) {
      return new Value.Unknown(name + " depends on itself", at);
    }
    Value value = work.get();
    working.remove(name);
    values.put(name, value);
    return value;
  }
}
