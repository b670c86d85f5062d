package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of the serverless kinds, with the template's globals merged into its properties.
 *
 * @param kind the type without {@code AWS::Serverless::}
 */
record SamResource(
    String id, String kind, Value.Mapping declaration, Value.Mapping properties, Made made) {

  static final String PREFIX = "AWS::Serverless::";

  static Optional<SamResource> of(String id, Value value) {
    String type =
        value instanceof Value.Mapping mapping ? Tree.text(mapping.get("Type")).orElse("") : "";
    if (!type.startsWith(PREFIX)) {
      return Optional.empty();
    }
    Value.Mapping declaration = (Value.Mapping) value;
    return Optional.of(
        new SamResource(
            id,
            type.substring(PREFIX.length()),
            declaration,
            Tree.mapping(declaration.get("Properties"), declaration),
            new Made(declaration.location())));
  }

  SamResource with(Value.Mapping changed) {
    return new SamResource(id, kind, declaration, changed, made);
  }

  Optional<Value> get(String name) {
    return properties.get(name);
  }

  Value.Mapping mapping(String name) {
    return Tree.mapping(properties.get(name), properties);
  }

  /** What all resources that are made of this one share with it; how it is built is its own. */
  Map<String, Value> shared() {
    Value metadata = declaration.entries().get("Metadata");
    boolean build =
        metadata instanceof Value.Mapping m
            && m.entries().keySet().stream().anyMatch(name -> name.startsWith("Docker"));
    return build
        ? attributes("Condition", "DeletionPolicy", "UpdateReplacePolicy")
        : attributes("Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata");
  }

  /** What the first resource that is made of this one has of it. */
  Map<String, Value> own() {
    return attributes(
        "Condition", "DeletionPolicy", "UpdateReplacePolicy", "DependsOn", "Metadata");
  }

  Optional<String> condition() {
    return Tree.text(declaration.get("Condition"));
  }

  private Map<String, Value> attributes(String... names) {
    Map<String, Value> attributes = new LinkedHashMap<>();
    for (String name : names) {
      declaration.get(name).ifPresent(value -> attributes.put(name, value));
    }
    return attributes;
  }
}
