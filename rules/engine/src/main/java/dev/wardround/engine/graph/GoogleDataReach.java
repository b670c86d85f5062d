package dev.wardround.engine.graph;

import dev.wardround.access.gcp.Binding;
import dev.wardround.access.gcp.GcpAccess;
import dev.wardround.access.gcp.GcpPolicies;
import dev.wardround.access.gcp.GcpReach;
import dev.wardround.access.gcp.GcpResource;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.rules.DataStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What service accounts may do to the data stores on Google Cloud, by the bindings of stores and
 * projects.
 */
final class GoogleDataReach {
  private static final String PROJECT = "cloudresourcemanager.googleapis.com/Project";

  private final Arns arns;
  private final List<GcpResource> stores = new ArrayList<>();
  private final GcpAccess access;
  private final Map<String, List<StoreReach>> answers = new HashMap<>();

  GoogleDataReach(References references, List<DataStore> dataStores) {
    this.arns = new Arns(references);
    Map<String, String> parents = new HashMap<>();
    Map<String, List<Binding>> allow = new HashMap<>();
    List<Resource> projects = references.ofType(PROJECT);
    projects.forEach(project -> allow.put(project.id(), bindings(project)));
    for (DataStore store : dataStores) {
      if (store.type().contains("googleapis.com/")) {
        stores.add(GcpResource.of(store.id(), store.name(), store.type()));
        references.resource(store.id()).ifPresent(r -> allow.put(store.id(), bindings(r)));
        references
            .resource(store.id())
            .flatMap(resource -> projectOf(resource, projects))
            .ifPresent(project -> parents.put(store.id(), project));
      }
    }
    this.access = GcpAccess.of(GcpPolicies.of(parents, Map.of(), allow));
  }

  /**
   * A live store belongs to the project that it stands in, a declared one to that which the same
   * configuration grants on.
   */
  private static Optional<String> projectOf(Resource store, List<Resource> projects) {
    String home = home(store);
    return projects.stream()
        .filter(project -> home(project).equals(home))
        .map(Resource::id)
        .findFirst();
  }

  private static String home(Resource resource) {
    return resource.location() instanceof Location.Live live
        ? "live " + live.account()
        : resource.id().substring(0, Math.max(0, resource.id().indexOf('#')));
  }

  private List<Binding> bindings(Resource resource) {
    List<Binding> found = new ArrayList<>();
    for (Value value : Attributes.items(Attributes.get(resource, "iamPolicy", "bindings"))) {
      List<String> members = new ArrayList<>();
      if (value instanceof Value.Mapping binding) {
        Attributes.items(binding.get("members"))
            .forEach(member -> arns.text(member).ifPresent(members::add));
        Optional<String> condition = binding.get("condition", "expression").flatMap(Value::asText);
        found.add(new Binding(Attributes.text(binding, "role"), members, condition));
      }
    }
    return found;
  }

  /** By the value that names the service account's e-mail. */
  List<StoreReach> of(Value serviceAccount) {
    Optional<String> email = arns.text(serviceAccount);
    if (email.isEmpty() || stores.isEmpty()) {
      return List.of();
    }
    return answers.computeIfAbsent("serviceAccount:" + email.get(), this::reach);
  }

  private List<StoreReach> reach(String principal) {
    List<StoreReach> found = new ArrayList<>();
    for (GcpReach reach : access.reachable(principal, stores)) {
      found.add(
          new StoreReach(
              reach.store(),
              AwsDataReach.word(reach.level()),
              reach.isCertain(),
              reach.decision().reasons()));
    }
    return found;
  }
}
