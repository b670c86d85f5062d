package dev.wardround.engine.graph;

import dev.wardround.engine.condition.GraphFacts;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The linked facts of one inventory: its workloads with their ways in, code, identity and reachable
 * data.
 */
public final class Graph implements GraphFacts {
  private final References references;
  private final CodeLinks code;
  private final Map<String, Workload> workloads = new LinkedHashMap<>();
  private final Map<String, DataStore> stores = new LinkedHashMap<>();
  private final Map<String, List<Component>> components = new HashMap<>();
  private final Map<String, Optional<PathStep>> worst = new ConcurrentHashMap<>();
  private final Map<String, List<Vulnerability>> vulnerabilities = new HashMap<>();
  private final IdentityHashMap<Component, List<Workload>> users = new IdentityHashMap<>();

  private Graph(Inventory inventory) {
    this.references = new References(inventory.resources());
    this.code = new CodeLinks(inventory.components());
    for (Vulnerability vulnerability : inventory.vulnerabilities()) {
      vulnerabilities
          .computeIfAbsent(vulnerability.purl(), purl -> new ArrayList<>())
          .add(vulnerability);
    }
  }

  /** Links an inventory. */
  public static Graph of(Inventory inventory, Scope scope) {
    Graph graph = new Graph(inventory);
    List<DataStore> found = new Stores(scope).of(graph.references);
    found.forEach(store -> graph.stores.put(store.id(), store));
    Workloads workloads = new Workloads(graph.references, graph.code, found);
    workloads.all().forEach(graph::add);
    return graph;
  }

  private void add(Workload workload) {
    workloads.put(workload.id(), workload);
    List<Component> own =
        references.resource(workload.id()).map(code::components).orElse(List.of());
    components.put(workload.id(), own);
    for (Component component : own) {
      users.computeIfAbsent(component, c -> new ArrayList<>()).add(workload);
    }
  }

  /** All workloads, in the inventory's order. */
  @Override
  public List<Workload> workloads() {
    return List.copyOf(workloads.values());
  }

  /** All data stores, in the inventory's order. */
  @Override
  public List<DataStore> stores() {
    return List.copyOf(stores.values());
  }

  /**
   * The workload of a resource: itself, or the one function or container service that it belongs
   * to.
   */
  @Override
  public Optional<Workload> workload(String resourceId) {
    return Optional.ofNullable(workloads.get(resourceId));
  }

  /** The data store that a resource is. */
  @Override
  public Optional<DataStore> store(String resourceId) {
    return Optional.ofNullable(stores.get(resourceId));
  }

  /** The resources of a type that refer to this one, then those that this one refers to. */
  @Override
  public List<Resource> related(String resourceId, String type) {
    Set<Resource> found = new LinkedHashSet<>();
    references.to(resourceId).stream().filter(r -> r.type().equals(type)).forEach(found::add);
    references.from(resourceId).stream().filter(r -> r.type().equals(type)).forEach(found::add);
    return List.copyOf(found);
  }

  /** The components in a workload's code, in the inventory's order; none for other resources. */
  @Override
  public List<Component> components(String resourceId) {
    return components.getOrDefault(resourceId, List.of());
  }

  /** The vulnerabilities of a component. */
  @Override
  public List<Vulnerability> vulnerabilities(Component component) {
    return vulnerabilities.getOrDefault(component.purl(), List.of());
  }

  /** The workloads whose code holds a component that one manifest names. */
  @Override
  public List<Workload> workloadsWith(Component component) {
    return users.getOrDefault(component, List.of());
  }

  /**
   * The way from the internet through a workload, by its worst vulnerability if it has one, to the
   * worst data that it reaches; empty where there is none.
   */
  @Override
  public List<PathStep> path(String workloadId) {
    return workload(workloadId)
        .map(w -> new Paths(this).of(w, worst.computeIfAbsent(workloadId, this::worst)))
        .orElse(List.of());
  }

  private Optional<PathStep> worst(String workloadId) {
    Vulnerability worst = null;
    Component carrier = null;
    for (Component component : components(workloadId)) {
      for (Vulnerability vulnerability : vulnerabilities(component)) {
        if (isShipped(component, vulnerability) && isWorse(vulnerability, worst)) {
          worst = vulnerability;
          carrier = component;
        }
      }
    }
    return worst == null || carrier == null
        ? Optional.empty()
        : Optional.of(Paths.step(carrier, worst));
  }

  private static boolean isShipped(Component component, Vulnerability vulnerability) {
    return component.scope() != Component.Scope.DEVELOPMENT
        && vulnerability.confidence() == Vulnerability.Confidence.EXACT;
  }

  private static boolean isWorse(Vulnerability one, @Nullable Vulnerability other) {
    if (other == null || one.knownExploited() != other.knownExploited()) {
      return other == null || one.knownExploited();
    }
    return one.score() > other.score();
  }

  /** The same way, by a vulnerability of a component in the workload's code. */
  @Override
  public List<PathStep> path(String workloadId, Component component, Vulnerability vulnerability) {
    return workload(workloadId)
        .map(w -> new Paths(this).of(w, Optional.of(Paths.step(component, vulnerability))))
        .orElse(List.of());
  }
}
