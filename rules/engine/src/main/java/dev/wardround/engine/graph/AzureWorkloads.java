package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What runs code on Azure, and as whom. */
final class AzureWorkloads {
  static final String SITE = "Microsoft.Web/sites";
  static final String CONTAINER_APP = "Microsoft.App/containerApps";
  static final String CONTAINER_GROUP = "Microsoft.ContainerInstance/containerGroups";
  static final String WORKFLOW = "Microsoft.Logic/workflows";

  private AzureWorkloads() {}

  /** Of web sites, function apps alone count. */
  static boolean isWorkload(Resource resource) {
    return switch (resource.type()) {
      case SITE ->
          Attributes.text(resource, "kind").toLowerCase(Locale.ROOT).contains("functionapp");
      case CONTAINER_APP, CONTAINER_GROUP, WORKFLOW -> true;
      default -> false;
    };
  }

  /** The ids of the resources whose principals it acts as: itself, and identities it was given. */
  static List<String> principals(Resource workload) {
    List<String> found = new ArrayList<>();
    if (type(workload).contains("systemassigned")) {
      found.add(workload.id());
    }
    Optional<Value> given = Attributes.get(workload, "identity", "userAssignedIdentities");
    if (given.isPresent() && given.get() instanceof Value.Mapping identities) {
      found.addAll(identities.entries().keySet());
    }
    given.map(References::targets).ifPresent(found::addAll);
    return found;
  }

  static Identity identity(Resource workload, References references) {
    Optional<Value> declared = Attributes.get(workload, "identity");
    Optional<Value.Unknown> unknown =
        Attributes.unknown(declared)
            .or(() -> Attributes.unknown(Attributes.get(workload, "identity", "type")));
    if (unknown.isPresent()) {
      return new Identity("", "not known: " + unknown.get().why(), workload.location());
    }
    List<String> principals = principals(workload);
    if (principals.isEmpty()) {
      String label = type(workload).contains("userassigned") ? "not known in full" : "none";
      return new Identity("", label + ", by its declaration", workload.location());
    }
    String first = principals.get(0);
    if (first.equals(workload.id())) {
      String label = "system-assigned identity of " + workload.name();
      return new Identity(first, label, workload.location());
    }
    return references
        .resource(first)
        .map(r -> new Identity(r.id(), r.name(), r.location()))
        .orElse(new Identity(first, first, workload.location()));
  }

  private static String type(Resource workload) {
    return Attributes.text(workload, "identity", "type").toLowerCase(Locale.ROOT);
  }
}
