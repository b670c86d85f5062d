package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The connectors of a template: resources of their own, or parts of the resource they start at. */
final class Connectors {
  private final Stack stack;

  Connectors(Stack stack) {
    this.stack = stack;
  }

  void add(String id, Value.Mapping declaration) {
    connect(id, declaration, Tree.mapping(declaration.get("Properties", "Source"), declaration));
  }

  void addEmbedded(String source, Value.Mapping owner) {
    Value.Mapping connectors = Tree.mapping(owner.get("Connectors"), owner);
    for (Map.Entry<String, Value> entry : connectors.entries().entrySet()) {
      if (entry.getValue() instanceof Value.Mapping declaration) {
        connect(source + entry.getKey(), declaration, from(source, declaration));
      }
    }
  }

  private static Value.Mapping from(String source, Value.Mapping declaration) {
    Made made = new Made(declaration.location());
    return Tree.merge(
        Tree.mapping(declaration.get("Properties", "SourceReference"), declaration),
        made.map("Id", source));
  }

  /** Adds what the transform itself connects; the ends are of known types. */
  void connect(String id, Value.Mapping declaration, Value.Mapping source) {
    Optional<Value> destination = declaration.get("Properties", "Destination");
    boolean one = !(destination.isPresent() && destination.get() instanceof Value.Sequence);
    List<Value> destinations = Tree.items(destination);
    boolean known = !destinations.isEmpty();
    for (int i = 0; i < destinations.size(); i++) {
      Value.Mapping end = Tree.mapping(Optional.of(destinations.get(i)), declaration);
      String name = one ? id : id + "Destination" + i;
      known &=
          new Connector(
                  name,
                  declaration,
                  new ConnectorEnd(source, stack),
                  new ConnectorEnd(end, stack),
                  stack)
              .add();
    }
    if (!known) {
      Made made = new Made(declaration.location());
      stack.problem(
          new SamResource(id, "Connector", declaration, declaration, made),
          "is a connector whose permissions are not known");
    }
  }
}
