package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conditions of APIs and paths that events make: those of the functions behind them. */
final class PathConditions {
  /** What {@code Fn::Or} takes at the most. */
  private static final int MAX = 10;

  private PathConditions() {}

  /** The condition of the API; empty where it always exists. */
  static Optional<String> ofApi(ApiDraft draft, Stack stack) {
    return draft.isImplicit()
        ? either(draft.conditionsOfAll(), draft.api().id() + "Condition", draft, stack)
        : Optional.empty();
  }

  /** The document with each path under the conditions of all its functions. */
  static Value.Mapping onPaths(ApiDraft draft, Value.Mapping document, Stack stack) {
    if (draft.isWritten()) {
      return document;
    }
    Made made = draft.api().made();
    Value.Mapping paths = Tree.mapping(document.get("paths"), document);
    for (String path : List.copyOf(paths.entries().keySet())) {
      String name = draft.api().id() + plain(path) + "PathCondition";
      List<String> conditions = new ArrayList<>(draft.conditionsOf(path));
      conditions.sort(null);
      Optional<String> condition = either(conditions, name, draft, stack);
      if (condition.isPresent()) {
        Value item = paths.get(path).orElse(document);
        paths = Tree.put(paths, path, made.choose(condition.get(), item, made.noValue()));
      }
    }
    return Tree.put(document, "paths", paths);
  }

  private static Optional<String> either(
      List<String> conditions, String name, ApiDraft draft, Stack stack) {
    if (conditions.size() < 2) {
      return conditions.stream().findFirst();
    }
    Made made = draft.api().made();
    List<String> rest = new ArrayList<>(conditions);
    int group = 0;
    while (rest.size() > MAX) {
      group++;
      stack.condition(name + group, or(made, rest.subList(0, MAX)));
      rest = new ArrayList<>(rest.subList(MAX, rest.size()));
      rest.add(name + group);
    }
    stack.condition(name, or(made, rest));
    return Optional.of(name);
  }

  private static Value or(Made made, List<String> names) {
    List<Value> conditions = new ArrayList<>();
    names.forEach(name -> conditions.add(made.map("Condition", name)));
    return made.map("Fn::Or", made.list(conditions));
  }

  private static String plain(String path) {
    String named = path.equals("/") ? "root" : path.replace("{proxy+}", "proxyplus");
    StringBuilder plain = new StringBuilder();
    named.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
