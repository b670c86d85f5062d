package dev.wardround.engine.graph;

import dev.wardround.access.azure.AzureAccess;
import dev.wardround.access.azure.AzureDecision;
import dev.wardround.access.azure.AzureDecision.Result;
import dev.wardround.access.azure.AzurePolicies;
import dev.wardround.access.azure.AzureRequest;
import dev.wardround.access.azure.BuiltInRoles;
import dev.wardround.access.azure.Permission;
import dev.wardround.access.azure.RoleAssignment;
import dev.wardround.access.azure.RoleReader;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.DataStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What managed identities may do to the data stores on Azure, by declared role assignments. */
final class AzureDataReach {
  private static final String ASSIGNMENT = "Microsoft.Authorization/roleAssignments";
  private static final String ROLE = "Microsoft.Authorization/roleDefinitions";
  private static final String MARK = " (its scope is not known in full)";

  private final References references;
  private final List<DataStore> stores;
  private final Set<String> storeIds = new HashSet<>();
  private final Map<String, String> principalIds = new HashMap<>();
  private final Set<String> unsure = new HashSet<>();
  private final AzureAccess access;

  AzureDataReach(References references, List<DataStore> stores) {
    this.references = references;
    this.stores = stores.stream().filter(s -> s.type().startsWith("Microsoft.")).toList();
    this.stores.forEach(store -> storeIds.add(store.id()));
    Map<String, List<Permission>> roles = new HashMap<>();
    List<RoleAssignment> assignments = new ArrayList<>();
    if (!this.stores.isEmpty()) {
      references.all().forEach(this::learn);
      references.ofType(ROLE).forEach(r -> roles.put(r.id(), permissions(r)));
      references.ofType(ASSIGNMENT).forEach(r -> assignment(r).ifPresent(assignments::add));
    }
    this.access =
        AzureAccess.of(new AzurePolicies(Map.of(), Map.of(), roles, assignments, List.of()));
  }

  /** Running identities are known by the GUID of their principal. */
  private void learn(Resource resource) {
    String id = Attributes.text(resource, "identity", "principalId");
    String principal = id.isEmpty() ? Attributes.text(resource, "properties", "principalId") : id;
    if (!principal.isEmpty() && !resource.type().equals(ASSIGNMENT)) {
      principalIds.put(principal, resource.id());
    }
  }

  private static List<Permission> permissions(Resource role) {
    return Attributes.get(role, "properties", "permissions")
        .map(RoleReader::permissions)
        .orElse(List.of());
  }

  private Optional<RoleAssignment> assignment(Resource resource) {
    Optional<String> principal =
        Attributes.get(resource, "properties", "principalId").flatMap(this::principal);
    if (principal.isEmpty()) {
      return Optional.empty();
    }
    String scope = scope(resource);
    Optional<String> condition =
        Attributes.get(resource, "properties", "condition").flatMap(Value::asText);
    return Optional.of(
        new RoleAssignment(principal.get(), role(resource), scope, condition, false));
  }

  private Optional<String> principal(Value value) {
    if (value instanceof Value.Reference reference) {
      return Optional.of(reference.resource());
    }
    return value.asText().map(id -> principalIds.getOrDefault(id, id));
  }

  /** A role's GUID, the id of a declared role, or what the engine takes for an unknown role. */
  private static String role(Resource assignment) {
    Optional<Value> id = Attributes.get(assignment, "properties", "roleDefinitionId");
    if (id.isPresent()) {
      Value last = id.get();
      if (last instanceof Value.Joined joined && !joined.parts().isEmpty()) {
        last = joined.parts().get(joined.parts().size() - 1);
      }
      if (last instanceof Value.Reference reference) {
        return reference.resource();
      }
      String path = last.asText().orElse("that is not known");
      String name = path.substring(path.lastIndexOf('/') + 1);
      return BuiltInRoles.guid(name).orElse(name);
    }
    return "that is not known";
  }

  /** Without a scope of its own an assignment holds for all that is deployed beside it. */
  private String scope(Resource assignment) {
    Optional<Value> scope =
        Attributes.get(assignment, "scope")
            .or(() -> Attributes.get(assignment, "properties", "scope"));
    if (scope.isEmpty()) {
      return around(assignment.id());
    }
    if (scope.get() instanceof Value.Reference reference) {
      Optional<String> store = storeOf(reference.resource());
      if (store.isPresent()) {
        return place(store.get());
      }
      if (isElsewhere(reference.resource())) {
        return place(reference.resource());
      }
    }
    String known = scope.get().asText().orElse("");
    if (known.startsWith("/")) {
      return known;
    }
    unsure.add(around(assignment.id()) + "/");
    return around(assignment.id()) + "/";
  }

  private Optional<String> storeOf(String id) {
    return storeIds.contains(id)
        ? Optional.of(id)
        : references.from(id).stream().map(Resource::id).filter(storeIds::contains).findFirst();
  }

  private boolean isElsewhere(String id) {
    return references
        .resource(id)
        .filter(r -> !r.type().equals("Microsoft.Resources/resourceGroups"))
        .isPresent();
  }

  private static String around(String id) {
    return "/" + AwsDataReach.unit(id);
  }

  private static String place(String id) {
    return id.startsWith("/") ? id : around(id) + "/" + id.substring(id.indexOf('#') + 1);
  }

  List<StoreReach> of(Resource workload) {
    List<StoreReach> found = new ArrayList<>();
    for (String principal : AzureWorkloads.principals(workload)) {
      for (DataStore store : stores) {
        AzureStoreActions.of(store.type()).forEach(ask -> ask(principal, store, ask, found));
      }
    }
    return found;
  }

  private void ask(
      String principal, DataStore store, AzureStoreActions.Ask ask, List<StoreReach> found) {
    AzureDecision decision =
        access.decide(AzureRequest.of(principal, ask.action(), ask.data(), place(store.id())));
    if (decision.mayBeAllowed()) {
      boolean certain = decision.result() == Result.ALLOWED;
      found.add(new StoreReach(store.id(), ask.level(), certain, decision.reasons()));
      return;
    }
    AzureDecision perhaps =
        access.decide(
            AzureRequest.of(principal, ask.action(), ask.data(), around(store.id()) + "/"));
    if (perhaps.mayBeAllowed() && unsure.contains(around(store.id()) + "/")) {
      List<String> because = perhaps.reasons().stream().map(reason -> reason + MARK).toList();
      found.add(new StoreReach(store.id(), ask.level(), false, because));
    }
  }
}
