package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload.DataAccess;
import dev.wardround.rules.Workload.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a workload may do to each data store: by its identity's grants, by a mounted file system, by
 * a database endpoint.
 */
final class DataReach {
  private static final List<String> LEVELS = List.of("read", "write", "delete", "admin");

  private final References references;
  private final Identities identities;
  private final List<DataStore> stores;
  private final AwsDataReach aws;
  private final GoogleDataReach google;
  private final AzureDataReach azure;

  DataReach(References references, Identities identities, List<DataStore> stores) {
    this.references = references;
    this.identities = identities;
    this.stores = stores;
    this.aws = new AwsDataReach(references, stores);
    this.google = new GoogleDataReach(references, stores);
    this.azure = new AzureDataReach(references, stores);
  }

  List<DataAccess> of(Resource workload, Identity identity) {
    Set<String> named = named(workload);
    Map<String, List<StoreReach>> byStore = new LinkedHashMap<>();
    for (StoreReach reach : granted(workload, identity)) {
      byStore.computeIfAbsent(reach.store(), store -> new ArrayList<>()).add(reach);
    }
    for (DataStore store : stores) {
      if (named.contains(store.id())) {
        byStore
            .computeIfAbsent(store.id(), id -> new ArrayList<>())
            .addAll(attached(workload, store));
      }
    }
    List<DataAccess> found = new ArrayList<>();
    byStore.forEach(
        (store, reaches) -> {
          if (!reaches.isEmpty()) {
            found.add(access(store, reaches, named.contains(store)));
          }
        });
    found.sort(Comparator.comparing(DataAccess::store));
    return found;
  }

  private List<StoreReach> granted(Resource workload, Identity identity) {
    if (AzureWorkloads.isWorkload(workload)) {
      return azure.of(workload);
    }
    Optional<Resource> role =
        references.resource(identity.id()).filter(r -> r.type().equals("AWS::IAM::Role"));
    if (role.isPresent()) {
      return aws.of(role.get());
    }
    return identities.googleAccount(workload).map(google::of).orElse(List.of());
  }

  /** Firm levels go before those that depend: only where none is firm is the access uncertain. */
  static DataAccess access(String store, List<StoreReach> reaches, boolean named) {
    boolean certain = reaches.stream().anyMatch(StoreReach::certain);
    Set<String> levels = new LinkedHashSet<>();
    Set<String> because = new LinkedHashSet<>();
    for (String level : LEVELS) {
      for (StoreReach reach : reaches) {
        if (reach.level().equals(level) && reach.certain() == certain) {
          levels.add(level);
          because.addAll(reach.because());
        }
      }
    }
    return new DataAccess(store, List.copyOf(levels), certain, named, List.copyOf(because));
  }

  /** The stores that a workload's own configuration names, directly or through an access point. */
  private Set<String> named(Resource workload) {
    Set<String> named = References.targets(workload.attributes());
    for (Resource direct : references.from(workload.id())) {
      if (direct.type().equals("AWS::EFS::AccessPoint")) {
        named.addAll(References.targets(direct.attributes()));
      }
    }
    return named;
  }

  private static List<StoreReach> attached(Resource workload, DataStore store) {
    return switch (store.type()) {
      case "AWS::EFS::FileSystem" -> both(store, true, "the file system is mounted");
      case "AWS::RDS::DBCluster",
          "AWS::RDS::DBInstance",
          "AWS::DocDB::DBCluster",
          "AWS::Neptune::DBCluster",
          "sqladmin.googleapis.com/Instance" ->
          both(
              store,
              false,
              "the configuration of "
                  + workload.name()
                  + " names its endpoint; the database's own accounts decide");
      default -> List.of();
    };
  }

  private static List<StoreReach> both(DataStore store, boolean certain, String because) {
    return List.of(
        new StoreReach(store.id(), "read", certain, List.of(because)),
        new StoreReach(store.id(), "write", certain, List.of(because)));
  }
}
