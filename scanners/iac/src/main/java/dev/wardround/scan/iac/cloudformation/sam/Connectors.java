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
    String source = Tree.text(declaration.get("Properties", "Source", "Id")).orElse("");
    connect(id, declaration, source);
  }

  void addEmbedded(String source, Value.Mapping owner) {
    Value.Mapping connectors = Tree.mapping(owner.get("Connectors"), owner);
    for (Map.Entry<String, Value> entry : connectors.entries().entrySet()) {
      if (entry.getValue() instanceof Value.Mapping declaration) {
        connect(source + entry.getKey(), declaration, source);
      }
    }
  }

  private void connect(String id, Value.Mapping declaration, String source) {
    Optional<Value> destination = declaration.get("Properties", "Destination");
    boolean one = !(destination.isPresent() && destination.get() instanceof Value.Sequence);
    List<Value> destinations = Tree.items(destination);
    boolean known = !destinations.isEmpty();
    for (int i = 0; i < destinations.size(); i++) {
      Value.Mapping end = Tree.mapping(Optional.of(destinations.get(i)), declaration);
      String name = one ? id : id + "Destination" + i;
      String target = Tree.text(end.get("Id")).orElse("");
      known &= new Connector(name, declaration, source, target, stack).add();
    }
    if (!known) {
      Made made = new Made(declaration.location());
      stack.problem(
          new SamResource(id, "Connector", declaration, declaration, made),
          "is a connector whose permissions are not known");
    }
  }
}
