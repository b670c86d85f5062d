package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Map;

/** The permission of an API to call the functions that authorize its requests. */
final class AuthorizerPermissions {
  private final SamResource api;
  private final Stack stack;

  AuthorizerPermissions(SamResource api, Stack stack) {
    this.api = api;
    this.stack = stack;
  }

  void add(Map<String, Value> attributes) {
    Value.Mapping auth = api.mapping("Auth");
    Value.Mapping authorizers = Tree.mapping(auth.get("Authorizers"), auth);
    for (Map.Entry<String, Value> entry : authorizers.entries().entrySet()) {
      if (entry.getValue() instanceof Value.Mapping authorizer
          && authorizer.get("FunctionArn").isPresent()
          && !Tree.isTrue(authorizer.get("DisableFunctionDefaultPermissions"))) {
        add(entry.getKey(), authorizer.get("FunctionArn").get(), attributes);
      }
    }
  }

  private void add(String name, Value function, Map<String, Value> attributes) {
    Made made = api.made();
    Value source =
        made.sub(
            "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*",
            made.map("__ApiId__", made.ref(api.id())));
    stack.add(
        made,
        api.id() + name + "AuthorizerPermission",
        "AWS::Lambda::Permission",
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            function,
            "Principal",
            "apigateway.amazonaws.com",
            "SourceArn",
            source),
        attributes);
  }
}
