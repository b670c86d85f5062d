package dev.wardround.scan.iac.document;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values moved to the place where they are used. */
public final class Relocated {
  private Relocated() {}

  /** The value and all inside it, at one place. */
  public static Value at(Location at, Value value) {
    if (value instanceof Value.Text text) {
      return new Value.Text(text.text(), at);
    }
    if (value instanceof Value.Numeric number) {
      return new Value.Numeric(number.number(), at);
    }
    if (value instanceof Value.Flag flag) {
      return new Value.Flag(flag.flag(), at);
    }
    if (value instanceof Value.Sequence sequence) {
      return new Value.Sequence(all(at, sequence.items()), at);
    }
    return value instanceof Value.Mapping mapping ? mapping(at, mapping) : rare(at, value);
  }

  private static Value rare(Location at, Value value) {
    if (value instanceof Value.Joined joined) {
      return new Value.Joined(all(at, joined.parts()), at);
    }
    if (value instanceof Value.Unknown unknown) {
      return new Value.Unknown(unknown.why(), at);
    }
    if (value instanceof Value.Reference reference) {
      return new Value.Reference(reference.resource(), reference.attribute(), at);
    }
    if (value instanceof Value.Secret secret) {
      return new Value.Secret(secret.kind(), secret.masked(), at);
    }
    return new Value.Null(at);
  }

  private static List<Value> all(Location at, List<Value> values) {
    List<Value> moved = new ArrayList<>(values.size());
    for (Value value : values) {
      moved.add(at(at, value));
    }
    return moved;
  }

  private static Value.Mapping mapping(Location at, Value.Mapping mapping) {
    Map<String, Value> moved = new LinkedHashMap<>();
    mapping.entries().forEach((name, value) -> moved.put(name, at(at, value)));
    return new Value.Mapping(moved, at);
  }
}
