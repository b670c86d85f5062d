package dev.wardround.engine.condition;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Workload;
import java.util.List;
import java.util.Optional;

/** The facts of an inventory in which nothing is linked. */
public record NoLinks() implements GraphFacts {
  @Override
  public List<Workload> workloads() {
    return List.of();
  }

  @Override
  public List<DataStore> stores() {
    return List.of();
  }

  @Override
  public Optional<Workload> workload(String resourceId) {
    return Optional.empty();
  }

  @Override
  public Optional<DataStore> store(String resourceId) {
    return Optional.empty();
  }

  @Override
  public List<Resource> related(String resourceId, String type) {
    return List.of();
  }

  @Override
  public List<Component> components(String resourceId) {
    return List.of();
  }

  @Override
  public List<Vulnerability> vulnerabilities(Component component) {
    return List.of();
  }

  @Override
  public List<Workload> workloadsWith(Component component) {
    return List.of();
  }

  @Override
  public List<PathStep> path(String workloadId) {
    return List.of();
  }

  @Override
  public List<PathStep> path(String workloadId, Component component, Vulnerability vulnerability) {
    return List.of();
  }
}
