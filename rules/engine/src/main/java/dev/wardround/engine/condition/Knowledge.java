package dev.wardround.engine.condition;

import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that a condition may ask beyond its subject. */
public final class Knowledge {
  private final GraphFacts graph;
  private final Map<String, List<String>> config;
  private final LocalDate today;
  private final IdentityHashMap<Value.Mapping, Resource> byAttributes = new IdentityHashMap<>();

  private Knowledge(
      Inventory inventory, GraphFacts graph, Map<String, List<String>> config, LocalDate today) {
    this.graph = graph;
    this.config = config;
    this.today = today;
    inventory.resources().forEach(r -> byAttributes.putIfAbsent(r.attributes(), r));
  }

  /**
   * What is known of an inventory on the day that the clock tells.
   *
   * @param config lists that the user sets, by name: {@code allowed-regions}, {@code
   *     trusted-accounts}
   * @param clock tells today's date
   */
  public static Knowledge of(
      Inventory inventory, GraphFacts graph, Map<String, List<String>> config, Clock clock) {
    return new Knowledge(
        inventory, graph, Collections.unmodifiableMap(new TreeMap<>(config)), LocalDate.now(clock));
  }

  public GraphFacts graph() {
    return graph;
  }

  Map<String, List<String>> config() {
    return config;
  }

  LocalDate today() {
    return today;
  }

  /** The resource that these are the attributes of: the very object, not an equal one. */
  Optional<Resource> owner(Value.Mapping attributes) {
    return Optional.ofNullable(byAttributes.get(attributes));
  }
}
