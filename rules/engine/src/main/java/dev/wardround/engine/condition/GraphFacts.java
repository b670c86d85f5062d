package dev.wardround.engine.condition;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Workload;
import java.util.List;
import java.util.Optional;

/**
 * What is known once the facts of an inventory are linked. Every list is in a stable order; ids are
 * those of {@link Resource#id()}.
 */
public interface GraphFacts {

  List<Workload> workloads();

  List<DataStore> stores();

  /** The workload that a resource is or belongs to. */
  Optional<Workload> workload(String resourceId);

  /** The data store that a resource is. */
  Optional<DataStore> store(String resourceId);

  /** The resources of a type that refer to this one, then those that this one refers to. */
  List<Resource> related(String resourceId, String type);

  /** The components in a workload's code. */
  List<Component> components(String resourceId);

  /** The vulnerabilities of a component. */
  List<Vulnerability> vulnerabilities(Component component);

  /** The workloads whose code holds a component. */
  List<Workload> workloadsWith(Component component);

  /** The way from the internet through a workload to the worst data that it reaches, if any. */
  List<PathStep> path(String workloadId);

  /** The same way, by a vulnerability of a component in the workload's code. */
  List<PathStep> path(String workloadId, Component component, Vulnerability vulnerability);
}
