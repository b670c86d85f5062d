package dev.wardround.scan.iac.bicep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What names mean in one file. They may be used before they are declared, so all are known first.
 */
final class Names {
  private final Map<String, Meaning> declared = new HashMap<>();
  private final Deque<String> locals = new ArrayDeque<>();
  private final Deque<String> around = new ArrayDeque<>();

  /** What kind of thing a name is. */
  enum Kind {
    PARAMETER,
    VARIABLE,
    FUNCTION,
    RESOURCE,
    MODULE,
    NAME_SPACE
  }

  /**
   * A name's meaning.
   *
   * @param target the name that it has in the template
   */
  record Meaning(Kind kind, String target) {}

  void declare(String name, Kind kind, String target) {
    declared.putIfAbsent(name, new Meaning(kind, target));
  }

  Optional<Meaning> meaning(String name) {
    for (String resource : around) {
      Meaning nested = declared.get(resource + "::" + name);
      if (nested != null) {
        return Optional.of(nested);
      }
    }
    return Optional.ofNullable(declared.get(name));
  }

  /** Enters the body of a resource: its children may be named in short. */
  void enter(String resource) {
    around.push(resource);
  }

  void leave() {
    around.pop();
  }

  boolean isLocal(String name) {
    return locals.contains(name);
  }

  void bind(List<String> names) {
    names.forEach(locals::push);
  }

  void unbind(int count) {
    for (int i = 0; i < count; i++) {
      locals.pop();
    }
  }
}
