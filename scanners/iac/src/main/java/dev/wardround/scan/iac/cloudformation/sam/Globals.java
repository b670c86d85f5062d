package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code Globals} section: mappings are merged, lists joined, all else is overridden. */
final class Globals {
  private final Value.Mapping root;

  Globals(Value.Mapping root) {
    this.root = root;
  }

  SamResource mergedInto(SamResource resource) {
    Optional<Value> section = root.get("Globals", resource.kind());
    if (section.isEmpty() || !(section.get() instanceof Value.Mapping global)) {
      return resource;
    }
    Value.Mapping wanted = wanted(global, resource.declaration().get("IgnoreGlobals"));
    return resource.with((Value.Mapping) merge(wanted, resource.properties()));
  }

  private static Value.Mapping wanted(Value.Mapping global, Optional<Value> ignored) {
    Value.Mapping wanted = global;
    for (Value name : Tree.items(ignored)) {
      String text = name.asText().orElse("");
      wanted =
          text.equals("*") ? Tree.mapping(Optional.empty(), global) : Tree.without(wanted, text);
    }
    return wanted;
  }

  private static Value merge(Value global, Value local) {
    if (global instanceof Value.Mapping g
        && local instanceof Value.Mapping l
        && !Tree.isFunction(g)
        && !Tree.isFunction(l)) {
      return mappings(g, l);
    }
    if (global instanceof Value.Sequence g && local instanceof Value.Sequence l) {
      List<Value> items = new ArrayList<>(g.items());
      items.addAll(l.items());
      return new Value.Sequence(items, l.location());
    }
    return local;
  }

  private static Value mappings(Value.Mapping global, Value.Mapping local) {
    Map<String, Value> entries = new LinkedHashMap<>(global.entries());
    local
        .entries()
        .forEach(
            (name, value) -> {
              Value before = entries.get(name);
              entries.put(name, before == null ? value : merge(before, value));
            });
    return new Value.Mapping(entries, local.location());
  }
}
