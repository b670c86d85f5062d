package dev.wardround.scan.aws;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Turns each text that is the ARN of something found into a reference to it, as a template would
 * have it. Policy documents keep their texts: access is decided over them as they stand.
 */
final class Links {
  private final Set<String> ids = new HashSet<>();

  Links(Collection<Resource> resources) {
    resources.forEach(resource -> ids.add(resource.id()));
  }

  Resource linked(Resource resource) {
    return resource.with((Value.Mapping) linked(resource.attributes(), resource.id()));
  }

  private Value linked(Value value, String self) {
    if (value instanceof Value.Text text) {
      return ids.contains(text.text()) && !text.text().equals(self)
          ? new Value.Reference(text.text(), "Arn", text.location())
          : value;
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.mapped(item -> linked(item, self));
    }
    return value instanceof Value.Mapping mapping ? linked(mapping, self) : value;
  }

  private Value linked(Value.Mapping mapping, String self) {
    if (mapping.entries().containsKey("Statement")) {
      return mapping;
    }
    return mapping.mapped(value -> linked(value, self));
  }
}
