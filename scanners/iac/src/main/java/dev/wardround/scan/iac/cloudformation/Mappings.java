package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Relocated;
import dev.wardround.scan.iac.document.Same;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mappings of a template. */
final class Mappings {
  private final Map<String, Value> declared;

  Mappings(Value.Mapping template) {
    this.declared = Section.of(template, "Mappings");
  }

  /**
   * The value under two keys; empty where the mapping has none. A key that is not known still gives
   * a known value where all that it could choose are the same.
   */
  Optional<Value> find(Value map, Value first, Value second, Location at) {
    Optional<String> name = map.asText();
    if (name.isEmpty()) {
      return Optional.of(Reason.unknown(map, at));
    }
    if (!(declared.get(name.get()) instanceof Value.Mapping mapping)) {
      return Optional.empty();
    }
    List<Value> candidates = candidates(candidates(List.of(mapping), first), second);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    boolean known = first.asText().isPresent() && second.asText().isPresent();
    return Optional.of(
        known || (candidates.size() > 1 && allSame(candidates))
            ? Relocated.at(at, candidates.get(0))
            : Reason.unknown(first.asText().isPresent() ? second : first, at));
  }

  private static List<Value> candidates(List<Value> from, Value key) {
    List<Value> found = new ArrayList<>();
    for (Value value : from) {
      if (value instanceof Value.Mapping mapping) {
        key.asText()
            .ifPresentOrElse(
                text -> mapping.get(text).ifPresent(found::add),
                () -> found.addAll(mapping.entries().values()));
      }
    }
    return found;
  }

  private static boolean allSame(List<Value> values) {
    for (Value value : values) {
      if (!Same.value(value, values.get(0))) {
        return false;
      }
    }
    return true;
  }
}
