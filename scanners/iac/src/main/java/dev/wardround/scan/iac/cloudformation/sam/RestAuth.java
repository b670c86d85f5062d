package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code Auth} of a REST API: its authorizers and which operations they guard. */
final class RestAuth {
  static final String KEY = "api_key";

  /** Requests are signed with the caller's credentials. */
  static final String IAM = "AWS_IAM";

  /** Marks an operation that is called without the key that its API asks for. */
  static final String NO_KEY = "api_key_false";

  private final Value.Mapping auth;
  private final Made made;

  RestAuth(SamResource api) {
    this.auth = api.mapping("Auth");
    this.made = api.made();
  }

  Value.Mapping addTo(Value.Mapping document) {
    Value.Mapping changed = document;
    if (!auth.entries().isEmpty()) {
      changed = new Operations(this::guarded).in(withDefinitions(document));
    }
    changed =
        withUsed(changed, KEY, made.map("type", "apiKey", "name", "x-api-key", "in", "header"));
    return withUsed(changed, IAM, RestAuthorizer.iam(made));
  }

  private Value.Mapping withDefinitions(Value.Mapping document) {
    Map<String, Value> definitions =
        new LinkedHashMap<>(Tree.mapping(document.get("securityDefinitions"), document).entries());
    Tree.mapping(auth.get("Authorizers"), auth)
        .entries()
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Mapping authorizer) {
                definitions.put(name, new RestAuthorizer(authorizer, made).definition());
              }
            });
    if (Tree.text(auth.get("DefaultAuthorizer")).orElse("").equals(IAM)) {
      definitions.put(IAM, RestAuthorizer.iam(made));
    }
    return definitions.isEmpty()
        ? document
        : Tree.put(
            document, "securityDefinitions", new Value.Mapping(definitions, auth.location()));
  }

  /** An operation with the default authorizer and key, unless it says otherwise. */
  private Value.Mapping guarded(String method, Value.Mapping operation) {
    if (method.equals("options") && Tree.isFalse(auth.get("AddDefaultAuthorizerToCorsPreflight"))) {
      return operation;
    }
    List<Value> security = new ArrayList<>(Tree.items(operation.get("security")));
    Optional<String> authorizer = Tree.text(auth.get("DefaultAuthorizer"));
    boolean named = security.stream().anyMatch(s -> !names(s, KEY) && !names(s, NO_KEY));
    if (authorizer.isPresent() && !named) {
      security.add(0, made.map(authorizer.get(), scopes(authorizer.get())));
    }
    boolean without = security.removeIf(s -> names(s, NO_KEY));
    if (Tree.isTrue(auth.get("ApiKeyRequired"))
        && !without
        && security.stream().noneMatch(s -> names(s, KEY))) {
      security.add(made.map(KEY, made.list()));
    }
    return security.isEmpty() && !without
        ? operation
        : Tree.put(operation, "security", made.list(security));
  }

  private Value scopes(String authorizer) {
    return auth.get("Authorizers")
        .flatMap(
            a ->
                a instanceof Value.Mapping m
                    ? m.get(authorizer, "AuthorizationScopes")
                    : Optional.empty())
        .orElseGet(made::list);
  }

  private static boolean names(Value security, String name) {
    return security instanceof Value.Mapping mapping && mapping.get(name).isPresent();
  }

  /** With the definition of what any operation asks for without an authorizer of that name. */
  private static Value.Mapping withUsed(Value.Mapping document, String name, Value definition) {
    boolean[] used = {false};
    new Operations(
            (method, operation) -> {
              used[0] |=
                  Tree.items(operation.get("security")).stream().anyMatch(s -> names(s, name));
              return operation;
            })
        .in(document);
    return used[0] && document.get("securityDefinitions", name).isEmpty()
        ? Tree.put(document, List.of("securityDefinitions", name), definition)
        : document;
  }
}
