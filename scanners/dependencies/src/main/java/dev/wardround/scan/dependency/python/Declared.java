package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Requirement;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a pyproject.toml asks for, in the words of PEP 621, PEP 735 or Poetry. */
record Declared(String name, Requirement wanted, Scope scope, boolean foreign, int line) {

  static List<Declared> all(Node pyproject) {
    List<Declared> all = new ArrayList<>();
    Node project = pyproject.get("project");
    strings(project.get("dependencies"), Scope.SHIPPED, all);
    for (Node extra : project.get("optional-dependencies").entries().values()) {
      strings(extra, Scope.SHIPPED, all);
    }
    for (Node group : pyproject.get("dependency-groups").entries().values()) {
      strings(group, Scope.DEVELOPMENT, all);
    }
    Node poetry = pyproject.get("tool", "poetry");
    table(poetry.get("dependencies"), Scope.SHIPPED, all);
    table(poetry.get("dev-dependencies"), Scope.DEVELOPMENT, all);
    for (Node group : poetry.get("group").entries().values()) {
      table(group.get("dependencies"), Scope.DEVELOPMENT, all);
    }
    return all;
  }

  private static void strings(Node list, Scope scope, List<Declared> all) {
    for (Node item : list.items()) {
      Optional<PythonRequirement> read = PythonRequirement.of(item.text());
      read.ifPresent(
          r -> all.add(new Declared(r.name(), r.wanted(), scope, r.direct(), item.line())));
    }
  }

  /** A table of Poetry or Pipenv: name to version, or to a table with a version. */
  static void table(Node table, Scope scope, List<Declared> all) {
    table
        .entries()
        .forEach(
            (name, value) -> {
              if (!name.equals("python")) {
                String version = value.isText() ? value.text() : value.text("version");
                boolean foreign =
                    value.isMapping() && version.isEmpty() && !value.get("extras").isPresent();
                all.add(
                    new Declared(
                        name, PythonRequirement.shorthand(version), scope, foreign, value.line()));
              }
            });
  }
}
