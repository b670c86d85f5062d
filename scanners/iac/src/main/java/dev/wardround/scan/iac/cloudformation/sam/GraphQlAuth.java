package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Auth} of a GraphQL API: the first way to authenticate and the additional ones. */
final class GraphQlAuth {
  private static final String API =
      "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}";

  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final Value.Mapping auth;
  private final List<Value.Mapping> additional = new ArrayList<>();

  GraphQlAuth(SamResource api, Stack stack) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
    this.auth = api.mapping("Auth");
    for (Value provider : Tree.items(auth.get("Additional"))) {
      if (provider instanceof Value.Mapping mapping) {
        additional.add(mapping);
      }
    }
  }

  Value.Mapping properties() {
    List<Value> others = new ArrayList<>();
    additional.forEach(provider -> others.add(provider(withoutDefault(provider))));
    Value.Mapping first = provider(auth);
    return others.isEmpty()
        ? first
        : Tree.put(first, "AdditionalAuthenticationProviders", made.list(others));
  }

  private static Value.Mapping provider(Value.Mapping given) {
    return new Properties(given)
        .takeAs("Type", "AuthenticationType")
        .takeAs("LambdaAuthorizer", "LambdaAuthorizerConfig")
        .takeAs("OpenIDConnect", "OpenIDConnectConfig")
        .takeAs("UserPool", "UserPoolConfig")
        .all();
  }

  /** Only the first provider decides what happens by default. */
  private static Value.Mapping withoutDefault(Value.Mapping provider) {
    return provider.get("UserPool").orElse(provider) instanceof Value.Mapping pool
            && pool.get("DefaultAction").isPresent()
        ? Tree.put(provider, "UserPool", Tree.without(pool, "DefaultAction"))
        : provider;
  }

  /** Lets the API call the functions that authorize its requests. */
  void permit() {
    List<Value.Mapping> all = new ArrayList<>();
    all.add(auth);
    all.addAll(additional);
    int number = 0;
    for (Value.Mapping provider : all) {
      Optional<Value> function = provider.get("LambdaAuthorizer", "AuthorizerUri");
      if (function.isPresent()) {
        number++;
        permit(api.id() + "ToLambdaAuthConnector" + number, function.get());
      }
    }
  }

  private void permit(String connector, Value function) {
    Value id = made.getAtt(api.id(), "ApiId");
    Value.Mapping permission =
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            function,
            "Principal",
            GraphQlSources.SERVICE,
            "SourceArn",
            made.sub(API, made.map("SourceResourceId", id)));
    Value ends =
        made.map(
            "Source", made.map("Type", "AWS::AppSync::GraphQLApi"),
            "Destination", made.map("Type", "AWS::Lambda::Function"));
    stack.add(
        made,
        connector + "WriteLambdaPermission",
        "AWS::Lambda::Permission",
        permission,
        FunctionExpansion.with(
            api.shared(), "Metadata", made.map("aws:sam:connectors", made.map(connector, ends))));
  }
}
