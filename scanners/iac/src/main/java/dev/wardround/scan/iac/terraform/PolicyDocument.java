package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policy that an {@code aws_iam_policy_document} makes of its arguments, as IAM writes it. A
 * source or overriding document that is no structure makes the statements unknown in part.
 */
final class PolicyDocument {
  private final Value.Mapping arguments;
  private final Location at;

  /** By {@code Sid} where there is one, else by a number, as later ones replace by {@code Sid}. */
  private final Map<String, Value> statements = new LinkedHashMap<>();

  private PolicyDocument(Value.Mapping arguments, Location at) {
    this.arguments = arguments;
    this.at = at;
  }

  static Value of(Value.Mapping arguments, Location at) {
    return new PolicyDocument(arguments, at).document();
  }

  private Value document() {
    documents("source_json", "source_policy_documents");
    items("statement").forEach(statement -> add(Statement.of(statement)));
    documents("override_json", "override_policy_documents");
    Map<String, Value> document = new LinkedHashMap<>();
    document.put("Version", arguments.get("version").orElse(new Value.Text("2012-10-17", at)));
    arguments.get("policy_id").ifPresent(id -> document.put("Id", id));
    document.put("Statement", new Value.Sequence(List.copyOf(statements.values()), at));
    return new Value.Mapping(document, at);
  }

  private List<Value> items(String name) {
    Optional<Value> value = arguments.get(name);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Value.Sequence sequence ? sequence.items() : List.of(value.get());
  }

  private void documents(String single, String list) {
    List<Value> documents = new ArrayList<>(items(list));
    arguments.get(single).ifPresent(documents::add);
    for (Value document : documents) {
      if (document instanceof Value.Mapping mapping) {
        statementsOf(mapping).forEach(this::add);
      } else if (!(document instanceof Value.Text text && text.text().isBlank())) {
        add(new Value.Unknown("a policy document that is taken over is not known", at));
      }
    }
  }

  private static List<Value> statementsOf(Value.Mapping document) {
    Optional<Value> statement = document.get("Statement");
    if (statement.isEmpty()) {
      return List.of();
    }
    return statement.get() instanceof Value.Sequence sequence
        ? sequence.items()
        : List.of(statement.get());
  }

  private void add(Value statement) {
    String sid =
        statement instanceof Value.Mapping mapping
            ? mapping.get("Sid").flatMap(Value::asText).orElse("")
            : "";
    statements.put(sid.isEmpty() ? "#" + statements.size() : sid, statement);
  }

  /** One {@code statement} block. */
  private static final class Statement {
    private final Value.Mapping block;
    private final Map<String, Value> written = new LinkedHashMap<>();

    private Statement(Value.Mapping block) {
      this.block = block;
    }

    static Value of(Value statement) {
      return statement instanceof Value.Mapping block ? new Statement(block).written() : statement;
    }

    private Value written() {
      block.get("sid").filter(sid -> !isEmpty(sid)).ifPresent(sid -> written.put("Sid", sid));
      Value allow = new Value.Text("Allow", block.location());
      written.put("Effect", block.get("effect").orElse(allow));
      principals("principals", "Principal");
      principals("not_principals", "NotPrincipal");
      list("actions", "Action");
      list("not_actions", "NotAction");
      list("resources", "Resource");
      list("not_resources", "NotResource");
      block.get("condition").ifPresent(this::conditions);
      return new Value.Mapping(written, block.location());
    }

    private static boolean isEmpty(Value value) {
      return value instanceof Value.Text text && text.text().isEmpty();
    }

    private void list(String name, String as) {
      block
          .get(name)
          .filter(value -> !(value instanceof Value.Sequence list && list.items().isEmpty()))
          .ifPresent(value -> written.put(as, single(value)));
    }

    /** A list of one is written as the one. */
    private static Value single(Value value) {
      return value instanceof Value.Sequence list && list.items().size() == 1
          ? list.items().get(0)
          : value;
    }

    private void principals(String name, String as) {
      Optional<Value> blocks = block.get(name);
      if (blocks.isEmpty()) {
        return;
      }
      if (!(blocks.get() instanceof Value.Sequence sequence)) {
        written.put(as, blocks.get());
        return;
      }
      Map<String, List<Value>> byType = new LinkedHashMap<>();
      for (Value item : sequence.items()) {
        if (!(item instanceof Value.Mapping principal) || type(principal).isEmpty()) {
          written.put(as, new Value.Unknown("a principal is not known", item.location()));
          return;
        }
        gather(principal.get("identifiers"), byType, type(principal));
      }
      written.put(as, principal(byType, blocks.get().location()));
    }

    private static String type(Value.Mapping principal) {
      return principal.get("type").flatMap(Value::asText).orElse("");
    }

    private static void gather(
        Optional<Value> values, Map<String, List<Value>> groups, String group) {
      List<Value> all = groups.computeIfAbsent(group, key -> new ArrayList<>());
      if (values.isPresent() && values.get() instanceof Value.Sequence sequence) {
        all.addAll(sequence.items());
      } else {
        values.ifPresent(all::add);
      }
    }

    /** All principals of the type {@code *} are the one principal {@code *}. */
    private static Value principal(Map<String, List<Value>> byType, Location at) {
      List<Value> any = byType.getOrDefault("*", List.of());
      return byType.size() == 1 && any.size() == 1 ? any.get(0) : grouped(byType, at);
    }

    private static Value grouped(Map<String, List<Value>> groups, Location at) {
      Map<String, Value> written = new LinkedHashMap<>();
      groups.forEach((key, values) -> written.put(key, single(new Value.Sequence(values, at))));
      return new Value.Mapping(written, at);
    }

    private void conditions(Value blocks) {
      if (!(blocks instanceof Value.Sequence sequence)) {
        written.put("Condition", blocks);
        return;
      }
      Map<String, Map<String, List<Value>>> tests = new LinkedHashMap<>();
      for (Value item : sequence.items()) {
        Optional<String> test = text(item, "test");
        Optional<String> variable = text(item, "variable");
        if (test.isEmpty() || variable.isEmpty()) {
          written.put("Condition", new Value.Unknown("a condition is not known", item.location()));
          return;
        }
        Map<String, List<Value>> variables =
            tests.computeIfAbsent(test.get(), key -> new LinkedHashMap<>());
        gather(((Value.Mapping) item).get("values"), variables, variable.get());
      }
      Map<String, Value> condition = new LinkedHashMap<>();
      tests.forEach(
          (test, variables) -> condition.put(test, grouped(variables, blocks.location())));
      written.put("Condition", new Value.Mapping(condition, blocks.location()));
    }

    private static Optional<String> text(Value item, String name) {
      return item instanceof Value.Mapping mapping
          ? mapping.get(name).filter(v -> v instanceof Value.Text).flatMap(Value::asText)
          : Optional.empty();
    }
  }
}
