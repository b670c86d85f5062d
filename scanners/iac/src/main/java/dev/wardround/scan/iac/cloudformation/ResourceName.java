package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** What people call a resource: the name that it declares, else its logical id. */
final class ResourceName {
  private ResourceName() {}

  static String of(String type, Value.Mapping attributes, String logicalId) {
    String kind = type.substring(type.lastIndexOf(':') + 1);
    return text(attributes, kind + "Name")
        .or(() -> text(attributes, "Name"))
        .or(() -> text(attributes, kind + "Identifier"))
        .or(() -> text(attributes, kind + "Id"))
        .orElse(logicalId);
  }

  private static Optional<String> text(Value.Mapping attributes, String name) {
    return attributes
        .get(name)
        .flatMap(v -> v instanceof Value.Text t ? t.asText() : Optional.empty());
  }
}
