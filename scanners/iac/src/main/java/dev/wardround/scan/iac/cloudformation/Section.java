package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.Map;

/** A top-level section of a template. */
final class Section {
  private Section() {}

  /** Its entries; none where it is absent or not a mapping. */
  static Map<String, Value> of(Value.Mapping template, String name) {
    Value section = template.entries().get(name);
    return section instanceof Value.Mapping mapping ? mapping.entries() : Map.of();
  }
}
