package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.expression.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared resource in REST form. Null stands for absent, as Azure has it. What a resource extends
 * is its {@code scope}, what it is a child of its {@code parent}.
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
    String shownType = extension < 0 ? type : type.substring(extension + PROVIDERS.length());
    return new Resource(
        instance.id(),
        shownType,
        instance.shown(),
        format,
        attributes(instance, extension),
        List.of(),
        declaration.at());
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
    return relative.isPresent() ? AttributeOf.id(relative.get(), value.location()) : value;
  }

  /** Older templates name what they extend in type and name. */
  private Optional<Value> extended(Instance instance, String type) {
    if (!(instance.name() instanceof Value.Text) && !(instance.name() instanceof Value.Joined)) {
      return Optional.empty();
    }
    int segments = type.split("/", -1).length - 1;
    return Optional.of(
        deployment.resourceId(
            dev.wardround.scan.iac.arm.expression.Scope.Root.GROUP,
            type,
            List.of(leading(instance.name(), segments)),
            instance.name().location()));
  }

  /** The first names of several, up to the slash that follows them. */
  private static Value leading(Value name, int count) {
    Parts parts = new Parts(name.location());
    int left = count;
    List<Value> all = name instanceof Value.Joined joined ? joined.parts() : List.of(name);
    for (Value part : all) {
      String text = part instanceof Value.Text t ? t.text() : "";
      int end = -1;
      for (int i = text.indexOf('/'); i >= 0 && end < 0; i = text.indexOf('/', i + 1)) {
        end = --left == 0 ? i : -1;
      }
      if (end >= 0) {
        return parts.add(text.substring(0, end)).join();
      }
      parts.add(part);
    }
    return parts.join();
  }

  private Optional<Value> parent(Instance instance) {
    String type = instance.declaration().type();
    if (instance.declaration().parent().isPresent()) {
      return deployment
          .parentOf(instance)
          .map(parent -> AttributeOf.id(parent, instance.declaration().at()));
    }
    int last = type.lastIndexOf('/');
    if (type.contains(PROVIDERS) || type.indexOf('/') == last) {
      return Optional.empty();
    }
    String parentType = type.substring(0, last);
    int segments = parentType.split("/", -1).length - 1;
    Value parent =
        deployment.resourceId(
            dev.wardround.scan.iac.arm.expression.Scope.Root.GROUP,
            parentType,
            List.of(leading(instance.name(), segments)),
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
