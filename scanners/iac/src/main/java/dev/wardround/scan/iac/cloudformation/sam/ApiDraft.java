package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An API while events add their paths to it. */
final class ApiDraft {
  private final SamResource api;
  private final boolean implicit;
  private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
  private final Map<String, Value> policies = new LinkedHashMap<>();
  private final Map<String, Value> tags = new LinkedHashMap<>();
  private final Map<String, Value> routes = new LinkedHashMap<>();
  private final Map<String, Value> validators = new LinkedHashMap<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private Optional<Value.Mapping> document;

  /** Who may call one operation. */
  record Restriction(String path, String method, Value.Mapping policy) {}

  ApiDraft(SamResource api, boolean implicit, Optional<Value.Mapping> document) {
    this.api = api;
    this.implicit = implicit;
    this.document = document;
  }

  SamResource api() {
    return api;
  }

  boolean isImplicit() {
    return implicit;
  }

  /** The OpenAPI document; empty where it lies elsewhere. */
  Optional<Value.Mapping> document() {
    return document;
  }

  /** Takes over from the owner of an event what an implicit API shares with it. */
  void calledBy(SamResource owner) {
    if (implicit) {
      owner
          .shared()
          .forEach(
              (name, value) -> {
                if (name.endsWith("Policy")) {
                  policies.put(name, value);
                }
              });
      if (Tree.isTrue(owner.get("PropagateTags"))) {
        tags.putAll(owner.mapping("Tags").entries());
      }
    }
  }

  /** {@code DeletionPolicy} and {@code UpdateReplacePolicy} of an implicit API. */
  Map<String, Value> policies() {
    return policies;
  }

  Map<String, Value> tags() {
    return tags;
  }

  void restrict(String path, String method, Value.Mapping policy) {
    restrictions.add(new Restriction(path, method, policy));
  }

  List<Restriction> restrictions() {
    return restrictions;
  }

  /** The request validators that operations name. */
  Map<String, Value> validators() {
    return validators;
  }

  /** Settings of single routes, by method and path. */
  Map<String, Value> routes() {
    return routes;
  }

  /** Whether the document is of the third version of OpenAPI. */
  boolean isModern() {
    return document.isPresent() && document.get().get("openapi").isPresent();
  }

  /** Adds an operation; one that is written in the document before keeps what it says. */
  void add(String path, String method, Value.Mapping operation, Optional<String> condition) {
    if (document.isEmpty()) {
      return;
    }
    Made made = api.made();
    Optional<Value> existing = document.get().get("paths", path);
    Value.Mapping item = Tree.mapping(existing, document.get());
    Value.Mapping before = Tree.mapping(item.get(method), item);
    Value added = Tree.merge(before, operation);
    if (condition.isPresent()) {
      added = made.choose(condition.get(), added, made.noValue());
    }
    document =
        Optional.of(
            Tree.put(document.get(), List.of("paths", path), Tree.put(item, method, added)));
    conditions.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(condition.orElse(""));
  }

  void document(Value.Mapping changed) {
    document = Optional.of(changed);
  }

  /** The conditions of all functions behind a path; empty where one has none. */
  List<String> conditionsOf(String path) {
    Set<String> all = conditions.getOrDefault(path, Set.of(""));
    return all.contains("") ? List.of() : new ArrayList<>(all);
  }

  /** The conditions of all paths; empty where one path has none. */
  List<String> conditionsOfAll() {
    Set<String> all = new LinkedHashSet<>();
    for (String path : conditions.keySet()) {
      if (conditionsOf(path).isEmpty()) {
        return List.of();
      }
      all.addAll(conditionsOf(path));
    }
    List<String> sorted = new ArrayList<>(all);
    sorted.sort(null);
    return sorted;
  }
}
