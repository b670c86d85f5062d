package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the values of a template, each at the place in the service file that brings it about. */
final class Build {
  private final Location at;
  private final Map<String, Value> entries = new LinkedHashMap<>();

  private Build(Location at) {
    this.at = at;
  }

  static Build at(Location at) {
    return new Build(at);
  }

  Build put(String name, Value value) {
    entries.put(name, value);
    return this;
  }

  Build put(String name, String text) {
    return put(name, new Value.Text(text, at));
  }

  Build put(String name, Optional<Value> value) {
    value.ifPresent(present -> entries.put(name, present));
    return this;
  }

  Value.Mapping done() {
    return new Value.Mapping(entries, at);
  }

  /** A resource of a template with these properties. */
  Value.Mapping resource(String type) {
    return Build.at(at).put("Type", type).put("Properties", done()).done();
  }

  static Value ref(String logicalId, Location at) {
    return Build.at(at).put("Ref", logicalId).done();
  }

  static Value arn(String logicalId, Location at) {
    return Build.at(at).put("Fn::GetAtt", list(at, text(logicalId, at), text("Arn", at))).done();
  }

  static Value join(Location at, Value... parts) {
    return Build.at(at).put("Fn::Join", list(at, text("", at), list(at, parts))).done();
  }

  static Value.Text text(String text, Location at) {
    return new Value.Text(text, at);
  }

  static Value.Sequence list(Location at, Value... items) {
    return new Value.Sequence(Arrays.asList(items), at);
  }

  static Optional<Value> get(Value value, String first, String... rest) {
    return value instanceof Value.Mapping mapping ? mapping.get(first, rest) : Optional.empty();
  }

  static String textOf(Value value, String first, String... rest) {
    return get(value, first, rest).flatMap(Value::asText).orElse("");
  }

  /** A mapping, or a list of mappings as if it were one; empty for all else. */
  static Map<String, Value> entries(Optional<Value> value) {
    Map<String, Value> all = new LinkedHashMap<>();
    for (Value part : items(value)) {
      if (part instanceof Value.Mapping mapping) {
        all.putAll(mapping.entries());
      }
    }
    return all;
  }

  static List<Value> items(Optional<Value> value) {
    if (value.isEmpty() || value.get() instanceof Value.Null) {
      return List.of();
    }
    return value.get() instanceof Value.Sequence list ? list.items() : List.of(value.get());
  }

  /** The first mapping with the second's entries laid over it, mappings inside likewise. */
  static Value.Mapping over(Value.Mapping base, Value.Mapping top) {
    Map<String, Value> merged = new LinkedHashMap<>(base.entries());
    top.entries()
        .forEach(
            (name, value) ->
                merged.merge(
                    name,
                    value,
                    (old, now) ->
                        old instanceof Value.Mapping a && now instanceof Value.Mapping b
                            ? over(a, b)
                            : now));
    return new Value.Mapping(merged, base.location());
  }

  static List<Value> both(List<Value> first, List<Value> second) {
    List<Value> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
