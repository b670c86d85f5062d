package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The template in the making: its plain resources, those made so far, and its conditions. */
final class Stack {
  private final Value.Mapping root;
  private final KnownValues known;
  private final Map<String, Value> resources = new LinkedHashMap<>();
  private final Map<String, Value> conditions = new LinkedHashMap<>();
  private final Set<String> made = new LinkedHashSet<>();
  private final Set<String> problems = new LinkedHashSet<>();

  Stack(Value.Mapping root, KnownValues known) {
    this.root = root;
    this.known = known;
  }

  void keep(String id, Value declaration) {
    resources.put(id, declaration);
  }

  /** A resource that shares its owner's condition and policies. */
  void add(SamResource owner, String id, String type, Value.Mapping properties) {
    add(owner.made(), id, type, properties, owner.shared());
  }

  /** The resource that takes the place of its owner. */
  void replace(SamResource owner, String type, Value.Mapping properties) {
    add(owner.made(), owner.id(), type, properties, owner.own());
  }

  void add(
      Made place, String id, String type, Value.Mapping properties, Map<String, Value> attributes) {
    Map<String, Value> entries = new LinkedHashMap<>();
    entries.put("Type", place.text(type));
    entries.putAll(attributes);
    if (!properties.entries().isEmpty()) {
      entries.put("Properties", properties);
    }
    resources.put(id, new Value.Mapping(entries, place.at()));
    made.add(id);
  }

  Optional<Value.Mapping> resource(String id) {
    return resources.get(id) instanceof Value.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** A resource as it stands in the source. */
  Optional<Value.Mapping> declared(String id) {
    return root.get("Resources", id)
        .flatMap(v -> v instanceof Value.Mapping m ? Optional.of(m) : Optional.empty());
  }

  void condition(String name, Value value) {
    conditions.put(name, value);
  }

  void withoutCondition(String name) {
    conditions.remove(name);
  }

  void problem(SamResource owner, String what) {
    int line =
        owner.made().at() instanceof dev.wardround.inventory.Location.InFile file ? file.line() : 0;
    problems.add("resource \"" + owner.id() + "\" " + what + " at line " + line);
  }

  /** The value of a parameter in the place of a reference to it, where it is known. */
  Value resolved(Value value) {
    return known.in(value);
  }

  boolean has(String id) {
    return resources.containsKey(id);
  }

  Set<String> made() {
    return made;
  }

  Set<String> problems() {
    return problems;
  }

  Value.Mapping template() {
    Value.Mapping template = Tree.without(root, "Transform", "Globals");
    if (!conditions.isEmpty()) {
      Map<String, Value> all =
          new LinkedHashMap<>(Tree.mapping(root.get("Conditions"), root).entries());
      all.putAll(conditions);
      template = Tree.put(template, "Conditions", new Value.Mapping(all, root.location()));
    }
    Value place = root.get("Resources").orElse(root);
    return Tree.put(template, "Resources", new Value.Mapping(resources, place.location()));
  }
}
