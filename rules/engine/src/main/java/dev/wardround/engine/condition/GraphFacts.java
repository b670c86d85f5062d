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

  /** A component with one of its vulnerabilities. */
  record Affected(Component component, Vulnerability vulnerability) {}

  List<Workload> workloads();

  List<DataStore> stores();

  /** The resource of this id. */
  Optional<Resource> resource(String id);

  /** Resources of a type that refer to this one, or that this one refers to. */
  List<Resource> related(String resource, String type);

  /** The ways in: of a workload, or of the workloads behind an API, load balancer or address. */
  List<Workload.Exposure> exposures(String resource);

  /** The stores that a workload's identity may touch. */
  List<Workload.DataAccess> reachableData(String resource);

  /** The vulnerabilities in a workload's code. */
  List<Affected> vulnerabilities(String resource);

  /** Whether a store, or any store that a workload may touch, is taken to hold patient data. */
  DataStore.PatientData patientData(String resource);

  /** Ids of the workloads that are built from a component, sorted. */
  List<String> workloadsWith(Component component);

  /**
   * The way from the internet over this resource to patient data; empty where there is none. For a
   * component the path of the worst workload that is built from it: ask with the workload's id.
   */
  List<PathStep> path(String resource);
}
