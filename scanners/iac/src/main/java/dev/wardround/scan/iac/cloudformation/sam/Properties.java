package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the properties of a resource that is being made. */
final class Properties {
  private final Value.Mapping source;
  private final Map<String, Value> entries = new LinkedHashMap<>();

  Properties(Value.Mapping source) {
    this.source = source;
  }

  /** Takes properties over under their own names. */
  Properties take(String... names) {
    for (String name : names) {
      takeAs(name, name);
    }
    return this;
  }

  Properties takeAs(String name, String as) {
    source.get(name).ifPresent(value -> entries.put(as, value));
    return this;
  }

  Properties put(String name, Value value) {
    entries.put(name, value);
    return this;
  }

  Properties put(String name, Optional<? extends Value> value) {
    value.ifPresent(v -> entries.put(name, v));
    return this;
  }

  Value.Mapping all() {
    return new Value.Mapping(entries, source.location());
  }
}
