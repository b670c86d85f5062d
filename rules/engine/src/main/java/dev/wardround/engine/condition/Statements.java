package dev.wardround.engine.condition;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an AWS policy document, each with the same fields: lists where the language of
 * policies allows a single value, and principals as {@code *} or {@code AWS:arn}, {@code
 * Service:name}, {@code Federated:name}.
 */
final class Statements {
  /** Condition keys that leave only callers of the owner's choice, in lower case. */
  private static final Set<String> NARROWING =
      new TreeSet<>(
          List.of(
              "aws:sourcearn",
              "aws:sourceaccount",
              "aws:sourceorgid",
              "aws:sourceorgpaths",
              "aws:sourceowner",
              "aws:principalorgid",
              "aws:principalorgpaths",
              "aws:principalaccount",
              "aws:principalarn",
              "aws:userid",
              "aws:username",
              "aws:sourcevpc",
              "aws:sourcevpce",
              "aws:sourcevpcarn",
              "aws:sourceip",
              "aws:vpcsourceip",
              "kms:calleraccount",
              "s3:dataaccesspointaccount",
              "lambda:eventsourcetoken"));

  private Statements() {}

  static Object of(Object document, String path) {
    if (document == Absent.NULL || document.equals("")) {
      return List.of();
    }
    if (document instanceof String) {
      return Missing.at(path, "a policy that could not be read");
    }
    if (!(document instanceof Value.Mapping policy)) {
      return Operators.notOf("a policy document", document, new Name("", Shape.ANY, path));
    }
    List<Object> statements = new ArrayList<>();
    for (Value statement : listed(policy, "Statement")) {
      statements.add(
          statement instanceof Value.Mapping mapping
              ? normalised(mapping, path)
              : Shape.opaque(statement, path));
    }
    return stuckOr(statements);
  }

  private static Object stuckOr(List<Object> statements) {
    return statements.stream().filter(Expression::isStuck).findFirst().orElse(statements);
  }

  private static Map<String, Object> normalised(Value.Mapping statement, String path) {
    Map<String, Object> view = new LinkedHashMap<>();
    Value effect = statement.entries().get("Effect");
    view.put("effect", effect == null ? "" : Shape.STRING.lift(effect, path));
    view.put("principals", principals(statement, "Principal", path));
    view.put("notPrincipals", principals(statement, "NotPrincipal", path));
    view.put("actions", new ArrayList<Object>(listed(statement, "Action")));
    view.put("notActions", new ArrayList<Object>(listed(statement, "NotAction")));
    view.put("resources", new ArrayList<Object>(listed(statement, "Resource")));
    view.put("notResources", new ArrayList<Object>(listed(statement, "NotResource")));
    view.put("conditions", conditions(statement, path));
    view.put("anyone", anyone(view, path));
    return view;
  }

  private static List<Value> listed(Value.Mapping mapping, String name) {
    Value value = mapping.entries().get(name);
    if (value == null || value instanceof Value.Null) {
      return List.of();
    }
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
  }

  private static Object principals(Value.Mapping statement, String name, String path) {
    Value principal = statement.entries().get(name);
    if (principal == null) {
      return List.of();
    }
    if (!(principal instanceof Value.Mapping kinds)) {
      return principal instanceof Value.Unknown unknown
          ? Missing.at(path, unknown.why())
          : new ArrayList<Object>(listed(statement, name));
    }
    List<Object> names = new ArrayList<>();
    for (String kind : kinds.entries().keySet()) {
      for (Value value : listed(kinds, kind)) {
        names.add(named(kind, value));
      }
    }
    return names;
  }

  private static Value named(String kind, Value value) {
    Value.Text prefix = new Value.Text(kind + ":", value.location());
    if (value instanceof Value.Text text) {
      return new Value.Text(kind + ":" + text.text(), text.location());
    }
    return value instanceof Value.Unknown
        ? value
        : new Value.Joined(List.of(prefix, value), value.location());
  }

  private static Object conditions(Value.Mapping statement, String path) {
    Value value = statement.entries().get("Condition");
    if (value == null || value instanceof Value.Null) {
      return Map.of();
    }
    if (!(value instanceof Value.Mapping operators)) {
      return Shape.opaque(value, path);
    }
    Map<String, Object> conditions = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : operators.entries().entrySet()) {
      Map<String, Object> keys = new LinkedHashMap<>();
      if (entry.getValue() instanceof Value.Mapping mapping) {
        mapping.entries().keySet().forEach(key -> keys.put(key, listed(mapping, key)));
      }
      conditions.put(entry.getKey(), keys);
    }
    return conditions;
  }

  /** Whether the statement lets in callers that nobody chose. */
  private static Object anyone(Map<String, Object> statement, String path) {
    Object open = isOpen(statement.get("principals"), path);
    if (!Boolean.TRUE.equals(open)) {
      return open;
    }
    Object conditions = statement.get("conditions");
    if (!(conditions instanceof Map<?, ?> operators)) {
      return conditions == null ? true : conditions;
    }
    return operators.entrySet().stream()
        .noneMatch(e -> isPositive(String.valueOf(e.getKey())) && narrows(e.getValue()));
  }

  private static Object isOpen(@Nullable Object principals, String path) {
    if (!(principals instanceof List<?> names)) {
      return principals == null ? false : principals;
    }
    Object answer = false;
    for (Object name : names) {
      if (name instanceof Value.Text text) {
        if (text.text().equals("*") || text.text().equals("AWS:*")) {
          return true;
        }
      } else if (name instanceof Value.Unknown unknown) {
        answer = Missing.at(path, unknown.why());
      }
    }
    return answer;
  }

  /** An operator that asks for a value, and does not hold when the key is absent. */
  private static boolean isPositive(String operator) {
    String lower = operator.toLowerCase(Locale.ROOT);
    return !lower.contains("not")
        && !lower.endsWith("ifexists")
        && !lower.startsWith("forallvalues")
        && !lower.equals("null");
  }

  private static boolean narrows(@Nullable Object keys) {
    return keys instanceof Map<?, ?> map
        && map.entrySet().stream()
            .anyMatch(
                e ->
                    isNarrowing(String.valueOf(e.getKey()).toLowerCase(Locale.ROOT), e.getValue())
                        && e.getValue() instanceof List<?> values
                        && values.stream().noneMatch(Statements::isOpenValue));
  }

  private static boolean isNarrowing(String key, @Nullable Object values) {
    return NARROWING.contains(key)
        || (key.equals("lambda:functionurlauthtype")
            && values instanceof List<?> list
            && list.stream()
                .allMatch(v -> v instanceof Value.Text text && text.text().equals("AWS_IAM")));
  }

  private static boolean isOpenValue(Object value) {
    return value instanceof Value.Text text
        && (text.text().equals("*")
            || text.text().equals("0.0.0.0/0")
            || text.text().equals("::/0"));
  }
}
