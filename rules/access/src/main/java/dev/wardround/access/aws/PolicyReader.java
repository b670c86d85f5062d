package dev.wardround.access.aws;

import dev.wardround.access.JsonText;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a policy document; element names in any case, single values and lists alike. */
final class PolicyReader {
  private static final Location NOWHERE = Location.of("");

  private final String name;

  PolicyReader(String name) {
    this.name = name;
  }

  PolicyDocument read(Value document) {
    if (document instanceof Value.Text text) {
      return fromText(text);
    }
    if (document instanceof Value.Unknown missing) {
      return unknown(missing.why(), missing.location());
    }
    if (!(document instanceof Value.Mapping mapping)) {
      return unknown("a policy document that is no structure", document.location());
    }
    Optional<Value> statement = element(mapping, "Statement");
    if (statement.isEmpty()) {
      return new PolicyDocument(name, List.of());
    }
    return new PolicyDocument(name, statements(statement.get(), knowsVariables(mapping)));
  }

  PolicyDocument unknown(String why) {
    return unknown(why, NOWHERE);
  }

  private PolicyDocument unknown(String why, Location location) {
    return new PolicyDocument(name, List.of(unknownStatement("#1", why, location)));
  }

  private PolicyDocument fromText(Value.Text text) {
    Optional<Value> parsed = JsonText.parse(text.text(), text.location());
    if (parsed.isEmpty() || parsed.get() instanceof Value.Text) {
      return unknown("a policy document that is not JSON", text.location());
    }
    return read(parsed.get());
  }

  /** The default version of the policy language has no variables. */
  private static boolean knowsVariables(Value.Mapping document) {
    Optional<Value> version = element(document, "Version");
    return version.isEmpty()
        ? false
        : version.get().asText().map("2012-10-17"::equals).orElse(true);
  }

  private List<Statement> statements(Value value, boolean variables) {
    List<Statement> statements = new ArrayList<>();
    List<Value> items = value instanceof Value.Sequence list ? list.items() : List.of(value);
    for (Value item : items) {
      String number = "#" + (statements.size() + 1);
      if (item instanceof Value.Sequence nested) {
        statements.addAll(statements(nested, variables));
      } else if (item instanceof Value.Mapping mapping) {
        statements.add(statement(mapping, number, variables));
      } else {
        String why = item instanceof Value.Unknown u ? u.why() : "a statement that is no structure";
        statements.add(unknownStatement(number, why, item.location()));
      }
    }
    return statements;
  }

  private Statement statement(Value.Mapping mapping, String number, boolean variables) {
    PolicyText text = new PolicyText();
    Statement.Effect effect = effect(mapping, text);
    List<String> actions = texts(mapping, "Action", text);
    List<String> notActions = texts(mapping, "NotAction", text);
    if (actions.isEmpty() && notActions.isEmpty()) {
      text.unknown("a statement without Action");
    }
    return new Statement(
        new Statement.Parts(
            name,
            element(mapping, "Sid").flatMap(Value::asText).filter(s -> !s.isEmpty()).orElse(number),
            effect,
            principals(mapping, "Principal", text),
            principals(mapping, "NotPrincipal", text),
            actions,
            notActions,
            texts(mapping, "Resource", text),
            texts(mapping, "NotResource", text),
            conditions(mapping, variables, text),
            variables,
            text.unknowns(),
            mapping.location()));
  }

  private Statement unknownStatement(String number, String why, Location location) {
    List<PrincipalPattern> anyone =
        List.of(new PrincipalPattern("AWS", String.valueOf(Wildcard.UNKNOWN)));
    return new Statement(
        new Statement.Parts(
            name,
            number,
            Statement.Effect.UNKNOWN,
            anyone,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of(why),
            location));
  }

  private static Statement.Effect effect(Value.Mapping mapping, PolicyText text) {
    String effect = element(mapping, "Effect").map(text::one).orElse("").toLowerCase(Locale.ROOT);
    if (effect.equals("allow")) {
      return Statement.Effect.ALLOW;
    }
    if (effect.equals("deny")) {
      return Statement.Effect.DENY;
    }
    text.unknown("an Effect that is neither Allow nor Deny");
    return Statement.Effect.UNKNOWN;
  }

  private static List<String> texts(Value.Mapping mapping, String element, PolicyText text) {
    return element(mapping, element).map(text::list).orElse(List.of());
  }

  private static List<PrincipalPattern> principals(
      Value.Mapping mapping, String element, PolicyText text) {
    Optional<Value> value = element(mapping, element);
    List<PrincipalPattern> patterns = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Value.Mapping types) {
      types
          .entries()
          .forEach(
              (type, v) -> text.list(v).forEach(t -> patterns.add(new PrincipalPattern(type, t))));
    } else if (value.isPresent()) {
      String type = value.get().asText().filter("*"::equals).isPresent() ? "*" : "AWS";
      text.list(value.get()).forEach(t -> patterns.add(new PrincipalPattern(type, t)));
    }
    return patterns;
  }

  private static List<Condition> conditions(
      Value.Mapping mapping, boolean variables, PolicyText text) {
    List<Condition> conditions = new ArrayList<>();
    Optional<Value> block = element(mapping, "Condition");
    if (block.isEmpty()) {
      return conditions;
    }
    if (!(block.get() instanceof Value.Mapping operators)) {
      conditions.add(unknownCondition(text, block.get()));
      return conditions;
    }
    for (Map.Entry<String, Value> operator : operators.entries().entrySet()) {
      if (operator.getValue() instanceof Value.Mapping keys) {
        keys.entries()
            .forEach(
                (key, v) ->
                    conditions.add(Condition.of(operator.getKey(), key, text.list(v), variables)));
      } else {
        conditions.add(unknownCondition(text, operator.getValue()));
      }
    }
    return conditions;
  }

  private static Condition unknownCondition(PolicyText text, Value value) {
    text.unknown(value instanceof Value.Unknown u ? u.why() : "a condition that is no structure");
    return Condition.of("(unknown)", "(unknown)", List.of(), false);
  }

  private static Optional<Value> element(Value.Mapping mapping, String name) {
    Optional<Value> exact = mapping.get(name);
    if (exact.isPresent()) {
      return exact;
    }
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
