package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared resource in REST form. Null stands for absent, as Azure has it. What a resource
 * extends is its {@code scope}, what it is a child of its {@code parent}.
 */
final class ResourceForm {
  private static final String PROVIDERS = "/providers/";

  private final Deployment deployment;
  private final String format;

  ResourceForm(Deployment deployment, String format) {
    this.deployment = deployment;
    this.format = format;
  }

  Resource of(Instance instance) {
    Declaration declaration = instance.declaration();
    String type = declaration.type();
    int extension = type.lastIndexOf(PROVIDERS);
    String shownType = extension < 0 ? type : extensionType(type, extension, instance.name());
    return new Resource(
        instance.id(),
        shownType,
        instance.shown(),
        format,
        attributes(instance, extension),
        List.of(),
        declaration.at());
  }

  /** The provider of an extension stands in its name: {@code account/Microsoft.Insights/all}. */
  private static String extensionType(String type, int extension, Value name) {
    String own = type.substring(extension + PROVIDERS.length());
    int provider = type.substring(0, extension).split("/", -1).length - 1;
    List<Value> names = Segments.of(name);
    return own.contains("/") || provider >= names.size()
        ? own
        : names.get(provider).asText().orElse("") + "/" + own;
  }

  private Value.Mapping attributes(Instance instance, int extension) {
    Declaration declaration = instance.declaration();
    Map<String, Value> attributes = new LinkedHashMap<>();
    attributes.put("name", instance.name());
    scope(instance, extension).ifPresent(scope -> attributes.put("scope", scope));
    parent(instance).ifPresent(parent -> attributes.put("parent", parent));
    if (deployment.evaluated(declaration.body(), instance.bound()) instanceof Value.Mapping body) {
      body.entries().forEach(attributes::putIfAbsent);
    }
    return present(new Value.Mapping(attributes, declaration.at()));
  }

  private Optional<Value> scope(Instance instance, int extension) {
    Optional<Value> declared =
        instance
            .declaration()
            .scope()
            .map(scope -> deployment.evaluated(scope, instance.bound()))
            .map(this::scope);
    if (declared.isPresent() || extension < 0) {
      return declared;
    }
    return extended(instance, instance.declaration().type().substring(0, extension));
  }

  private Value scope(Value value) {
    if (value instanceof Value.Reference reference && reference.attribute().isEmpty()) {
      return deployment.attribute(reference, "id", value.location());
    }
    Optional<Instance> relative = deployment.relative(value);
    return relative.isPresent() ? relative.get().identifier(value.location()) : value;
  }

  /** Older templates name what they extend in type and name. */
  private Optional<Value> extended(Instance instance, String type) {
    int segments = type.split("/", -1).length - 1;
    return Optional.of(
        deployment.resourceId(
            Scope.Root.GROUP,
            type,
            leading(instance.name(), segments),
            instance.name().location()));
  }

  /** The first names of several. */
  private static List<Value> leading(Value name, int count) {
    List<Value> all = Segments.of(name);
    return all.subList(0, Math.min(count, all.size()));
  }

  private Optional<Value> parent(Instance instance) {
    String type = instance.declaration().type();
    if (instance.declaration().parent().isPresent()) {
      return deployment
          .parentOf(instance)
          .map(parent -> parent.identifier(instance.declaration().at()))
          .filter(Value.Reference.class::isInstance);
    }
    int last = type.lastIndexOf('/');
    if (type.contains(PROVIDERS) || type.indexOf('/') == last) {
      return Optional.empty();
    }
    String parentType = type.substring(0, last);
    int segments = parentType.split("/", -1).length - 1;
    Value parent =
        deployment.resourceId(
            Scope.Root.GROUP,
            parentType,
            leading(instance.name(), segments),
            instance.declaration().at());
    return parent instanceof Value.Reference ? Optional.of(parent) : Optional.empty();
  }

  private static Value.Mapping present(Value.Mapping mapping) {
    Map<String, Value> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, value) -> {
              if (!(value instanceof Value.Null)) {
                entries.put(name, cleaned(value));
              }
            });
    return new Value.Mapping(entries, mapping.location());
  }

  private static Value cleaned(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return present(mapping);
    }
    if (value instanceof Value.Sequence list) {
      List<Value> items = new java.util.ArrayList<>(list.items().size());
      list.items().forEach(item -> items.add(cleaned(item)));
      return new Value.Sequence(items, list.location());
    }
    return whole(value);
  }

  /** A resource as a whole is its identifier where a value is wanted. */
  private static Value whole(Value value) {
    return value instanceof Value.Reference reference && reference.attribute().isEmpty()
        ? new Value.Reference(reference.resource(), "id", reference.location())
        : value;
  }
}
