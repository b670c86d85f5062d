package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One authorizer of a REST API as a security definition. */
final class RestAuthorizer {
  private static final String URI =
      "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}"
          + "/invocations";

  private final Value.Mapping authorizer;
  private final Value.Mapping identity;
  private final Made made;

  RestAuthorizer(Value.Mapping authorizer, Made made) {
    this.authorizer = authorizer;
    this.identity = Tree.mapping(authorizer.get("Identity"), authorizer);
    this.made = made;
  }

  static Value iam(Made made) {
    return made.map(
        "type", "apiKey",
        "name", "Authorization",
        "in", "header",
        "x-amazon-apigateway-authtype", "awsSigv4");
  }

  Value definition() {
    boolean cognito = authorizer.get("UserPoolArn").isPresent();
    return made.map(
        "type", "apiKey",
        "name", isRequest() ? Optional.of(made.text("Unused")) : header(),
        "in", "header",
        "x-amazon-apigateway-authtype", cognito ? "cognito_user_pools" : "custom",
        "x-amazon-apigateway-authorizer", cognito ? cognito() : lambda());
  }

  private boolean isRequest() {
    return Tree.text(authorizer.get("FunctionPayloadType")).orElse("").equals("REQUEST");
  }

  private Optional<Value> header() {
    return identity.get("Header").or(() -> Optional.of(made.text("Authorization")));
  }

  private Value cognito() {
    Value pools = authorizer.get("UserPoolArn").orElse(authorizer);
    return made.map(
        "type", "cognito_user_pools",
        "providerARNs", made.list(Tree.items(pools)),
        "identityValidationExpression", identity.get("ValidationExpression"),
        "authorizerResultTtlInSeconds", identity.get("ReauthorizeEvery"));
  }

  private Value lambda() {
    Value function =
        authorizer.get("FunctionArn").orElseGet(() -> new Value.Null(authorizer.location()));
    Optional<Value> role = authorizer.get("FunctionInvokeRole");
    return made.map(
        "type", isRequest() ? "request" : "token",
        "authorizerUri", made.sub(URI, made.map("__FunctionArn__", function)),
        "authorizerCredentials", role.filter(r -> !r.asText().orElse("").equals("NONE")),
        "authorizerResultTtlInSeconds", identity.get("ReauthorizeEvery"),
        "identityValidationExpression", identity.get("ValidationExpression"),
        "identitySource", isRequest() ? source() : Optional.empty());
  }

  private Optional<Value> source() {
    List<String> sources = new ArrayList<>();
    boolean plain = true;
    plain &= collect("Headers", "method.request.header.", sources);
    plain &= collect("QueryStrings", "method.request.querystring.", sources);
    plain &= collect("StageVariables", "stageVariables.", sources);
    plain &= collect("Context", "context.", sources);
    return plain && !sources.isEmpty()
        ? Optional.of(made.text(String.join(", ", sources)))
        : Optional.empty();
  }

  private boolean collect(String kind, String prefix, List<String> sources) {
    boolean plain = true;
    for (Value name : Tree.items(identity.get(kind))) {
      plain &= name.asText().isPresent();
      name.asText().ifPresent(text -> sources.add(prefix + text));
    }
    return plain;
  }
}
