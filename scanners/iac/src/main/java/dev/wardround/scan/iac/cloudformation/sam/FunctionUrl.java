package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;

/** {@code FunctionUrlConfig}: the URL and, where it is public, its permissions. */
final class FunctionUrl {
  private final SamResource function;
  private final Stack stack;

  FunctionUrl(SamResource function, Stack stack) {
    this.function = function;
    this.stack = stack;
  }

  void add(Invoked target) {
    Value.Mapping config = function.mapping("FunctionUrlConfig");
    if (config.entries().isEmpty()) {
      return;
    }
    Made made = function.made();
    Value.Mapping properties =
        new Properties(config)
            .take("AuthType", "Cors", "InvokeMode")
            .put("TargetFunctionArn", target.name())
            .all();
    stack.add(function, function.id() + "Url", "AWS::Lambda::Url", properties);
    if (Tree.text(config.get("AuthType").map(stack::resolved)).orElse("").equals("NONE")) {
      permit(
          made.map("Action", "lambda:InvokeFunctionUrl", "FunctionUrlAuthType", "NONE"),
          target,
          "UrlPublicPermissions");
      permit(
          made.map("Action", "lambda:InvokeFunction", "InvokedViaFunctionUrl", true),
          target,
          "URLInvokeAllowPublicAccess");
    }
  }

  private void permit(Value.Mapping permission, Invoked target, String suffix) {
    Made made = function.made();
    Value.Mapping all =
        Tree.merge(made.map("FunctionName", target.name(), "Principal", "*"), permission);
    stack.add(function, function.id() + suffix, "AWS::Lambda::Permission", all);
  }
}
