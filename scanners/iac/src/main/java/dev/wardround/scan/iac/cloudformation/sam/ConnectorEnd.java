package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** Where a connector starts or ends: a resource of the template, or one that is described there. */
final class ConnectorEnd {
  private final Value.Mapping given;
  private final Optional<String> id;
  private final Stack stack;
  private final Made made;

  ConnectorEnd(Value.Mapping given, Stack stack) {
    this.given = given;
    this.id = Tree.text(given.get("Id"));
    this.stack = stack;
    this.made = new Made(given.location());
  }

  Optional<String> id() {
    return id;
  }

  /** The type as the template declares it; of a described resource what it becomes. */
  String type() {
    return id.isPresent()
        ? Tree.text(stack.declared(id.get()).flatMap(d -> d.get("Type"))).orElse("")
        : ConnectorProfiles.plain(Tree.text(given.get("Type")).orElse(""));
  }

  String plainType() {
    return ConnectorProfiles.plain(type());
  }

  /** An attribute of the resource; empty where a described one does not say it. */
  Optional<Value> attribute(String name) {
    return id.isPresent() ? id.map(known -> made.getAtt(known, name)) : given.get(name);
  }

  /** What a reference gives, for the types where that is an ARN. */
  Optional<Value> reference() {
    return id.isPresent() ? id.map(made::ref) : given.get("Arn");
  }

  /** The queue's URL. */
  Optional<Value> queueUrl() {
    return id.isPresent() ? id.map(made::ref) : given.get("QueueUrl");
  }

  /** The role that the resource runs as, by its name, where it is known. */
  Optional<Value> role() {
    return id.isPresent() ? stack.resource(id.get()).flatMap(this::role) : given.get("RoleName");
  }

  private Optional<Value> role(Value.Mapping resource) {
    Value.Mapping properties = Tree.mapping(resource.get("Properties"), resource);
    return properties
        .get("Role")
        .or(() -> properties.get("RoleArn"))
        .or(() -> properties.get("ServiceRoleArn"))
        .flatMap(role -> Tree.function(role, "Fn::GetAtt"))
        .map(parts -> Tree.items(parts).get(0))
        .flatMap(Value::asText)
        .map(made::ref);
  }
}
