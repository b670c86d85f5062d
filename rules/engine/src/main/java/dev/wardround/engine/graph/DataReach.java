package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Workload.DataAccess;
import dev.wardround.rules.Workload.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a workload may do to each data store: by its identity's grants, by a mounted file system, by
 * a database endpoint.
 */
final class DataReach {
  private final References references;
  private final List<DataStore> stores;

  DataReach(References references, List<DataStore> stores) {
    this.references = references;
    this.stores = stores;
  }

  List<DataAccess> of(Resource workload, Identity identity) {
    Set<String> named = named(workload);
    List<DataAccess> found = new ArrayList<>();
    for (DataStore store : stores) {
      attached(workload, store, named).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(DataAccess::store));
    return found;
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

  private static Optional<DataAccess> attached(
      Resource workload, DataStore store, Set<String> named) {
    if (!named.contains(store.id())) {
      return Optional.empty();
    }
    List<String> readWrite = List.of("read", "write");
    return switch (store.type()) {
      case "AWS::EFS::FileSystem" ->
          Optional.of(
              new DataAccess(
                  store.id(), readWrite, true, true, List.of("the file system is mounted")));
      case "AWS::RDS::DBCluster",
          "AWS::RDS::DBInstance",
          "AWS::DocDB::DBCluster",
          "AWS::Neptune::DBCluster",
          "sqladmin.googleapis.com/Instance" ->
          Optional.of(
              new DataAccess(
                  store.id(),
                  readWrite,
                  false,
                  true,
                  List.of(
                      workload.name()
                          + "'s configuration names its endpoint; the database's own accounts decide")));
      default -> Optional.empty();
    };
  }
}
