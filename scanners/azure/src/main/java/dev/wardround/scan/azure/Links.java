package dev.wardround.scan.azure;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes references of identifiers that name another resource of the estate, or its identity. */
final class Links {
  private static final int SHORTEST = 36;

  private final Map<String, Target> targets = new HashMap<>();

  private record Target(String resource, String attribute) {}

  Links(List<Resource> resources) {
    for (Resource resource : resources) {
      add(resource.id(), resource, "id");
      principal(resource, "identity");
      principal(resource, "properties");
    }
  }

  /** The principal of a resource's own identity, or the one that a shared identity is. */
  private void principal(Resource resource, String holder) {
    boolean shared = resource.type().equals("Microsoft.ManagedIdentity/userAssignedIdentities");
    if (shared || holder.equals("identity")) {
      resource
          .attributes()
          .get(holder, "principalId")
          .flatMap(Value::asText)
          .ifPresent(id -> add(id, resource, holder + ".principalId"));
    }
  }

  private void add(String text, Resource resource, String attribute) {
    targets.putIfAbsent(text.toLowerCase(Locale.ROOT), new Target(resource.id(), attribute));
  }

  Resource linked(Resource resource) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    resource
        .attributes()
        .entries()
        .forEach(
            (name, value) ->
                attributes.put(
                    name, name.equals("identity") ? value : linked(value, resource.id())));
    return resource.with(new Value.Mapping(attributes, resource.attributes().location()));
  }

  private Value linked(Value value, String own) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.mapped(inner -> linked(inner, own));
    }
    if (value instanceof Value.Sequence list) {
      return list.mapped(item -> linked(item, own));
    }
    return value instanceof Value.Text text && text.text().length() >= SHORTEST
        ? linked(text, own)
        : value;
  }

  private Value linked(Value.Text text, String own) {
    Target target = targets.get(text.text().toLowerCase(Locale.ROOT));
    return target == null || target.resource().equals(own)
        ? text
        : new Value.Reference(target.resource(), target.attribute(), text.location());
  }
}
