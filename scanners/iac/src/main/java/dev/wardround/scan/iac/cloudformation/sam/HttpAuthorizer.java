package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One authorizer of an HTTP API as a security scheme. */
final class HttpAuthorizer {
  private static final String EXTENSION = "x-amazon-apigateway-authorizer";

  private final Value.Mapping authorizer;
  private final Made made;

  HttpAuthorizer(Value.Mapping authorizer, Made made) {
    this.authorizer = authorizer;
    this.made = made;
  }

  Value scheme() {
    return authorizer.get("JwtConfiguration").isPresent() ? jwt() : lambda();
  }

  private Value jwt() {
    Map<String, Value> configuration = new LinkedHashMap<>();
    Tree.mapping(authorizer.get("JwtConfiguration"), authorizer)
        .entries()
        .forEach((name, value) -> configuration.put(name.toLowerCase(Locale.ROOT), value));
    Value.Mapping extension =
        made.map(
            "type",
            "jwt",
            "jwtConfiguration",
            new Value.Mapping(configuration, authorizer.location()),
            "identitySource",
            authorizer.get("IdentitySource"));
    return made.map("type", "oauth2", EXTENSION, extension);
  }

  private Value lambda() {
    Value uri =
        made.sub(
            "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                + "${__FunctionArn__}/invocations",
            made.map("__FunctionArn__", authorizer.get("FunctionArn")));
    Optional<Value> role = authorizer.get("FunctionInvokeRole");
    Optional<Value> simple = authorizer.get("EnableSimpleResponses");
    Value.Mapping extension =
        made.map(
            "type", "request",
            "authorizerUri", uri,
            "authorizerCredentials", role.filter(r -> !r.asText().orElse("").equals("NONE")),
            "authorizerPayloadFormatVersion", authorizer.get("AuthorizerPayloadFormatVersion"),
            "enableSimpleResponses", Tree.isFalse(simple) ? Optional.empty() : simple,
            "authorizerResultTtlInSeconds", authorizer.get("Identity", "ReauthorizeEvery"),
            "identitySource", sources());
    return made.map("type", "apiKey", "name", "Unused", "in", "header", EXTENSION, extension);
  }

  /** What of a request tells who sends it; empty where the authorizer does not say. */
  private Optional<Value> sources() {
    if (authorizer.get("Identity").isEmpty()) {
      return Optional.empty();
    }
    List<Value> sources = new ArrayList<>();
    add("Headers", "$request.header.", sources);
    add("QueryStrings", "$request.querystring.", sources);
    add("StageVariables", "$stageVariables.", sources);
    add("Context", "$context.", sources);
    return Optional.of(made.list(sources));
  }

  private void add(String kind, String prefix, List<Value> sources) {
    for (Value name : Tree.items(authorizer.get("Identity", kind))) {
      name.asText().ifPresent(text -> sources.add(made.text(prefix + text)));
    }
  }
}
