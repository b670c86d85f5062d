package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an event says of its operation besides the call: authorization, parameters, models. */
final class OperationExtras {
  private final Value.Mapping event;
  private final ApiDraft api;
  private final Made made;

  OperationExtras(Value.Mapping event, ApiDraft api, Made made) {
    this.event = event;
    this.api = api;
    this.made = made;
  }

  Value.Mapping addTo(Value.Mapping operation) {
    Value.Mapping changed = secured(operation);
    changed = parameters(changed);
    changed = cached(timed(changed));
    return validated(model(changed));
  }

  /** The operation with the authorizer and key that the event asks for. */
  Value.Mapping secured(Value.Mapping operation) {
    Value.Mapping auth = Tree.mapping(event.get("Auth"), event);
    List<Value> security = new ArrayList<>(Tree.items(operation.get("security")));
    Tree.text(auth.get("Authorizer"))
        .ifPresent(name -> security.add(made.map(name, scopes(auth, name))));
    if (Tree.isTrue(auth.get("ApiKeyRequired"))) {
      security.add(made.map(RestAuth.KEY, made.list()));
    } else if (Tree.isFalse(auth.get("ApiKeyRequired"))) {
      security.add(made.map(RestAuth.NO_KEY, made.list()));
    }
    return security.isEmpty() ? operation : Tree.put(operation, "security", made.list(security));
  }

  /** The scopes of the event, or else those of its authorizer. */
  private Value scopes(Value.Mapping auth, String authorizer) {
    return auth.get("AuthorizationScopes")
        .or(() -> api.api().mapping("Auth").get("Authorizers", authorizer, "AuthorizationScopes"))
        .orElseGet(made::list);
  }

  private Value.Mapping timed(Value.Mapping operation) {
    Optional<Value> time = event.get("TimeoutInMillis");
    List<String> place = List.of(RestEvent.INTEGRATION, "timeoutInMillis");
    return time.isEmpty() ? operation : Tree.put(operation, place, time.get());
  }

  private Value.Mapping parameters(Value.Mapping operation) {
    List<Value> parameters = new ArrayList<>();
    for (Value item : Tree.items(event.get("RequestParameters"))) {
      if (item instanceof Value.Mapping mapping && mapping.entries().size() == 1) {
        Map.Entry<String, Value> only = mapping.entries().entrySet().iterator().next();
        parameters.add(parameter(only.getKey(), Tree.mapping(Optional.of(only.getValue()), event)));
      } else {
        parameters.add(parameter(item.asText().orElse(""), made.map()));
      }
    }
    return parameters.isEmpty()
        ? operation
        : Tree.put(operation, "parameters", made.list(parameters));
  }

  /** Parameters that answers are kept apart by. */
  private Value.Mapping cached(Value.Mapping operation) {
    List<Value> names = new ArrayList<>();
    for (Value item : Tree.items(event.get("RequestParameters"))) {
      if (item instanceof Value.Mapping mapping && mapping.entries().size() == 1) {
        Map.Entry<String, Value> only = mapping.entries().entrySet().iterator().next();
        if (only.getValue() instanceof Value.Mapping m && Tree.isTrue(m.get("Caching"))) {
          names.add(made.text(only.getKey()));
        }
      }
    }
    List<String> place = List.of(RestEvent.INTEGRATION, "cacheKeyParameters");
    return names.isEmpty() ? operation : Tree.put(operation, place, made.list(names));
  }

  private Value.Mapping validated(Value.Mapping operation) {
    Value.Mapping model = Tree.mapping(event.get("RequestModel"), event);
    if (model.get("ValidateBody").isEmpty() && model.get("ValidateParameters").isEmpty()) {
      return operation;
    }
    boolean body = Tree.isTrue(model.get("ValidateBody"));
    boolean parameters = Tree.isTrue(model.get("ValidateParameters"));
    String both = body ? "body-and-params" : "params-only";
    String name = parameters ? both : body ? "body-only" : "no-validation";
    Value validator =
        made.map("validateRequestBody", body, "validateRequestParameters", parameters);
    api.validators().put(name, validator);
    return Tree.put(operation, "x-amazon-apigateway-request-validator", made.text(name));
  }

  private Value parameter(String name, Value.Mapping settings) {
    String[] parts = name.split("\\.", 4);
    String in = parts.length > 2 ? parts[2] : "";
    String plain = parts.length > 3 ? parts[3] : name;
    return made.map(
        "in",
        in.equals("querystring") ? "query" : in,
        "name",
        plain,
        "required",
        settings.get("Required").orElseGet(() -> new Value.Flag(false, made.at())),
        "type",
        "string");
  }

  private Value.Mapping model(Value.Mapping operation) {
    if (!(event.entries().get("RequestModel") instanceof Value.Mapping model)) {
      return operation;
    }
    String name = Tree.text(model.get("Model")).orElse("").toLowerCase(java.util.Locale.ROOT);
    Optional<Value> required = model.get("Required");
    boolean modern = api.isModern();
    if (modern) {
      Value.Mapping schema = made.map("$ref", "#/components/schemas/" + name);
      Value.Mapping body =
          made.map(
              "content",
              made.map("application/json", made.map("schema", schema)),
              "required",
              required);
      return Tree.put(operation, "requestBody", body);
    }
    Value.Mapping body =
        made.map(
            "in",
            "body",
            "name",
            name,
            "required",
            required,
            "schema",
            made.map("$ref", "#/definitions/" + name));
    Value existing = operation.get("parameters").orElseGet(made::list);
    return Tree.put(operation, "parameters", Tree.append(existing, body));
  }
}
