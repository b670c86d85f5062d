package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/** A Cognito event: the user pool of the same template calls the function. */
final class UserPoolEvent {
  private final SamResource function;
  private final Stack stack;

  UserPoolEvent(SamResource function, Stack stack) {
    this.function = function;
    this.stack = stack;
  }

  void add(String id, Value.Mapping event, Invoked target) {
    Made made = function.made();
    Optional<String> pool = event.get("UserPool").flatMap(Tree::referred);
    Optional<Value.Mapping> declared = pool.flatMap(stack::resource);
    if (declared.isEmpty()) {
      stack.problem(function, "has a Cognito event whose user pool is not in the template");
      return;
    }
    stack.add(
        function,
        function.id() + "CognitoPermission",
        "AWS::Lambda::Permission",
        made.map(
            "Action",
            "lambda:InvokeFunction",
            "FunctionName",
            target.name(),
            "Principal",
            "cognito-idp.amazonaws.com",
            "SourceArn",
            made.getAtt(pool.get(), "Arn")));
    Value.Mapping changed = declared.get();
    for (Value trigger : Tree.items(event.get("Trigger"))) {
      String name = trigger.asText().orElse("");
      changed = Tree.put(changed, List.of("Properties", "LambdaConfig", name), target.arn());
    }
    stack.keep(pool.get(), changed);
  }
}
