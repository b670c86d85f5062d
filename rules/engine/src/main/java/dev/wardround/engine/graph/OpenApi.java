package dev.wardround.engine.graph;

import dev.wardround.inventory.Value;
import dev.wardround.rules.Workload.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations of an OpenAPI document in an API Gateway that lead to one function, and who may
 * call them.
 */
final class OpenApi {
  private static final Set<String> METHODS =
      Set.of(
          "get",
          "put",
          "post",
          "delete",
          "options",
          "head",
          "patch",
          "trace",
          "x-amazon-apigateway-any-method");

  /**
   * One way in.
   *
   * @param label {@code GET /images/{id}}
   */
  record Operation(String label, Reach reach, String detail, Value value) {}

  private final Value.Mapping body;

  OpenApi(Value.Mapping body) {
    this.body = body;
  }

  List<Operation> operationsOf(Set<String> functionIds) {
    List<Operation> found = new ArrayList<>();
    if (body.entries().get("paths") instanceof Value.Mapping paths) {
      paths.entries().forEach((path, item) -> collect(path, item, functionIds, found));
    }
    return found;
  }

  private void collect(String path, Value item, Set<String> functionIds, List<Operation> found) {
    if (!(item instanceof Value.Mapping methods)) {
      return;
    }
    for (Map.Entry<String, Value> entry : methods.entries().entrySet()) {
      String method = entry.getKey().toLowerCase(Locale.ROOT);
      if (METHODS.contains(method)
          && entry.getValue() instanceof Value.Mapping operation
          && Attributes.refersTo(operation, functionIds)) {
        String verb = method.startsWith("x-") ? "ANY" : method.toUpperCase(Locale.ROOT);
        found.add(guarded(verb + " " + path, operation));
      }
    }
  }

  private Operation guarded(String label, Value.Mapping operation) {
    Value security = operation.get("security").or(() -> body.get("security")).orElse(null);
    if (security instanceof Value.Unknown unknown) {
      return new Operation(label, Reach.UNKNOWN, unknown.why(), operation);
    }
    boolean apiKey = false;
    for (String scheme : schemes(security)) {
      if (isApiKey(scheme)) {
        apiKey = true;
      } else if (!scheme.equals("NONE")) {
        return new Operation(label, Reach.AUTHENTICATED, "authorizer " + scheme, operation);
      }
    }
    if ("AWS_IAM".equals(apiGatewayAuth(operation))) {
      return new Operation(label, Reach.AUTHENTICATED, "IAM authorization", operation);
    }
    return new Operation(
        label,
        Reach.INTERNET,
        apiKey ? "an API key only, which is no authentication" : "no authorizer",
        operation);
  }

  private static String apiGatewayAuth(Value.Mapping operation) {
    return operation.get("x-amazon-apigateway-auth", "type").flatMap(Value::asText).orElse("");
  }

  private static List<String> schemes(@org.jspecify.annotations.Nullable Value security) {
    List<String> names = new ArrayList<>();
    if (security instanceof Value.Sequence alternatives) {
      for (Value alternative : alternatives.items()) {
        if (alternative instanceof Value.Mapping mapping) {
          names.addAll(mapping.entries().keySet());
        }
      }
    }
    return names;
  }

  /** Custom, Cognito and IAM authorizers are written as API keys with a type of their own. */
  private boolean isApiKey(String scheme) {
    Value definition =
        body.get("components", "securitySchemes", scheme)
            .or(() -> body.get("securityDefinitions", scheme))
            .orElse(null);
    if (definition == null) {
      return scheme.equals("api_key");
    }
    return Attributes.text(definition, "type").equals("apiKey")
        && Attributes.text(definition, "x-amazon-apigateway-authtype").isEmpty();
  }
}
