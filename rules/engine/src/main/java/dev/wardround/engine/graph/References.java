package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which resource of an inventory refers to which other, in both directions, in the inventory's
 * order.
 */
final class References {
  private final Map<String, Resource> byId = new LinkedHashMap<>();
  private final Map<String, List<Resource>> byType = new HashMap<>();
  private final Map<String, Set<String>> from = new HashMap<>();
  private final Map<String, Set<String>> to = new HashMap<>();

  References(List<Resource> resources) {
    resources.forEach(resource -> byId.putIfAbsent(resource.id(), resource));
    for (Resource resource : resources) {
      for (String target : targets(resource.attributes())) {
        if (byId.containsKey(target) && !target.equals(resource.id())) {
          link(resource.id(), target);
        }
      }
    }
    for (Resource resource : byId.values()) {
      byType.computeIfAbsent(resource.type(), type -> new ArrayList<>()).add(resource);
    }
    new BucketNames(resources).forEach(this::link);
  }

  private void link(String resource, String target) {
    from.computeIfAbsent(resource, id -> new LinkedHashSet<>()).add(target);
    to.computeIfAbsent(target, id -> new LinkedHashSet<>()).add(resource);
  }

  Optional<Resource> resource(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Collection<Resource> all() {
    return byId.values();
  }

  /** The resources of exactly this type. */
  List<Resource> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The resources that refer to this one. */
  List<Resource> to(String id) {
    return resources(to.get(id));
  }

  /** The resources that this one refers to. */
  List<Resource> from(String id) {
    return resources(from.get(id));
  }

  private List<Resource> resources(@org.jspecify.annotations.Nullable Set<String> ids) {
    List<Resource> found = new ArrayList<>();
    if (ids != null) {
      for (String id : ids) {
        resource(id).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The ids of all resources that a value refers to, in its order. */
  static Set<String> targets(Value value) {
    Set<String> targets = new LinkedHashSet<>();
    collect(value, targets);
    return targets;
  }

  private static void collect(Value value, Set<String> targets) {
    if (value instanceof Value.Reference reference) {
      targets.add(reference.resource());
    } else if (value instanceof Value.Mapping mapping) {
      mapping.entries().values().forEach(entry -> collect(entry, targets));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, targets));
    } else if (value instanceof Value.Joined joined) {
      joined.parts().forEach(part -> collect(part, targets));
    }
  }
}
