package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The policy of a function, whose statements are permissions in CloudFormation. */
final class LambdaPermissions {
  /** The condition key for the organization that a principal is of. */
  static final String ORGANIZATION = "aws:PrincipalOrgID";

  /** Condition keys, in lower case, and the properties that stand for them. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "aws:sourcearn", "SourceArn",
          "aws:sourceaccount", "SourceAccount",
          "aws:principalorgid", "PrincipalOrgID",
          "lambda:functionurlauthtype", "FunctionUrlAuthType",
          "lambda:eventsourcetoken", "EventSourceToken");

  private LambdaPermissions() {}

  static void add(Value policy, Location.Live function, Account account, Sink sink) {
    int number = 0;
    for (Value statement :
        items(policy instanceof Value.Mapping m ? m.get("Statement") : Optional.empty())) {
      number++;
      if (statement instanceof Value.Mapping mapping && isAllow(mapping)) {
        String id = mapping.get("Sid").flatMap(Value::asText).orElse("statement-" + number);
        Location.Live at = account.at("lambda:GetPolicy", function.id() + ":permission/" + id);
        sink.add("AWS::Lambda::Permission", id, at, permission(mapping, function, at));
      }
    }
  }

  private static boolean isAllow(Value.Mapping statement) {
    return statement.get("Effect").flatMap(Value::asText).orElse("").equals("Allow");
  }

  private static Form permission(Value.Mapping statement, Location.Live function, Location at) {
    Form form =
        Form.of(at)
            .refer("FunctionName", function.id(), "Arn")
            .with("Action", statement.get("Action"))
            .with("Principal", statement.get("Principal").map(LambdaPermissions::principal));
    if (statement.get("Condition").orElse(null) instanceof Value.Mapping operators) {
      operators.entries().values().forEach(keys -> conditions(keys, form));
    }
    return form;
  }

  /** The one principal, without the kind that it is of. */
  static Value principal(Value principal) {
    if (principal instanceof Value.Mapping kinds && kinds.entries().size() == 1) {
      List<Value> named = items(kinds.entries().values().stream().findFirst());
      return named.size() == 1 ? named.get(0) : principal;
    }
    return principal;
  }

  private static void conditions(Value keys, Form form) {
    if (keys instanceof Value.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, value) -> {
                String property = PROPERTIES.get(key.toLowerCase(Locale.ROOT));
                if (property != null) {
                  form.with(property, value);
                }
              });
    }
  }

  static List<Value> items(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Sequence sequence ? sequence.items() : List.of(v))
        .orElse(List.of());
  }
}
