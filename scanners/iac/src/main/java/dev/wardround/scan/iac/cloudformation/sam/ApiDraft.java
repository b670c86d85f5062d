package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An API while events add their paths to it. */
final class ApiDraft {
  private final SamResource api;
  private final boolean implicit;
  private final boolean written;
  private final Map<String, Set<String>> conditions = new LinkedHashMap<>();
  private final Map<String, Value> policies = new LinkedHashMap<>();
  private final Map<String, Value> tags = new LinkedHashMap<>();
  private final Map<String, Value> routes = new LinkedHashMap<>();
  private final Map<String, Value> validators = new LinkedHashMap<>();
  private final List<Restriction> restrictions = new ArrayList<>();
  private Optional<Value.Mapping> document;

  /** Who may call one operation. */
  record Restriction(String path, Value stage, Value.Mapping policy) {}

  ApiDraft(SamResource api, boolean implicit, Optional<Value.Mapping> document) {
    this.api = api;
    this.implicit = implicit;
    this.written = api.get("DefinitionBody").isPresent() || api.get("DefinitionUri").isPresent();
    this.document = document;
  }

  SamResource api() {
    return api;
  }

  boolean isImplicit() {
    return implicit;
  }

  /** Whether the template has a document of its own, which events of REST APIs leave as it is. */
  boolean isWritten() {
    return written;
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

  void restrict(Restriction restriction) {
    restrictions.add(restriction);
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
    return api.get("OpenApiVersion").flatMap(Value::asText).orElse("").startsWith("3")
        || (document.isPresent() && document.get().get("openapi").isPresent());
  }

  /** Changes an operation that the document has. */
  void change(String path, String method, UnaryOperator<Value.Mapping> change) {
    Optional<Value> existing = document.flatMap(d -> d.get("paths", path, method));
    if (existing.isPresent() && existing.get() instanceof Value.Mapping operation) {
      List<String> place = List.of("paths", path, method);
      document = document.map(d -> Tree.put(d, place, change.apply(operation)));
    }
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

  /** Whether the path that takes all other requests calls the function, and it alone. */
  boolean takesAllTo(String function) {
    List<Value> calls = new ArrayList<>();
    document
        .flatMap(d -> d.get("paths", HttpEvent.DEFAULT, RestEvent.ANY))
        .ifPresent(operation -> branches(operation, calls));
    List<Value> targets = new ArrayList<>();
    calls.forEach(
        call ->
            Tree.mapping(Optional.of(call), call)
                .get(RestEvent.INTEGRATION, "uri")
                .ifPresent(uri -> branches(uri, targets)));
    String target = "${" + function + ".Arn}";
    return !targets.isEmpty()
        && targets.stream().allMatch(uri -> text(Tree.function(uri, "Fn::Sub")).contains(target));
  }

  /** What a value is under its conditions; no value is none. */
  private static void branches(Value value, List<Value> found) {
    Optional<Value> choice = Tree.function(value, "Fn::If");
    if (choice.isPresent()) {
      List<Value> parts = Tree.items(choice.get());
      parts.stream().skip(1).forEach(part -> branches(part, found));
    } else if (!Tree.isNoValue(value)) {
      found.add(value);
    }
  }

  private static String text(Optional<Value> value) {
    return value.flatMap(Value::asText).orElse("");
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
