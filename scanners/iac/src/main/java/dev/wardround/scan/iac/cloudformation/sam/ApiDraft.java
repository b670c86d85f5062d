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
  private Optional<Value.Mapping> document;

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
