package dev.wardround.scan.gcp;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Containers and volumes of Cloud Run, from Knative's form to that of the second version. */
final class RunContainers {
  private RunContainers() {}

  static Value of(Value containers) {
    return each(containers, RunContainers::container);
  }

  static Value volumes(Value volumes) {
    return each(volumes, RunContainers::volume);
  }

  private static Value container(Value value) {
    return changed(value, "env", "env", env -> each(env, RunContainers::variable));
  }

  private static Value variable(Value value) {
    return changed(value, "valueFrom", "valueSource", RunContainers::source);
  }

  private static Value source(Value value) {
    return changed(value, "secretKeyRef", "secretKeyRef", RunContainers::secret);
  }

  private static Value secret(Value value) {
    Value named = changed(value, "name", "secret", UnaryOperator.identity());
    return changed(named, "key", "version", UnaryOperator.identity());
  }

  private static Value volume(Value value) {
    UnaryOperator<Value> secret =
        inner -> {
          Value named = changed(inner, "secretName", "secret", UnaryOperator.identity());
          return changed(named, "items", "items", items -> each(items, RunContainers::item));
        };
    return changed(value, "secret", "secret", secret);
  }

  private static Value item(Value value) {
    return changed(value, "key", "version", UnaryOperator.identity());
  }

  private static Value each(Value value, UnaryOperator<Value> change) {
    return value instanceof Value.Sequence list ? list.mapped(change) : value;
  }

  /** The same mapping with one entry under another name and changed; others stay as they are. */
  private static Value changed(
      Value value, String name, String other, UnaryOperator<Value> change) {
    if (!(value instanceof Value.Mapping mapping) || mapping.get(name).isEmpty()) {
      return value;
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, entry) ->
                entries.put(
                    key.equals(name) ? other : key,
                    key.equals(name) ? change.apply(entry) : entry));
    return new Value.Mapping(entries, mapping.location());
  }
}
