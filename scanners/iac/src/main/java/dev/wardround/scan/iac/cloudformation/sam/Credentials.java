package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/** The identity that a REST API calls a function with. */
final class Credentials {
  private static final String CALLER = "arn:aws:iam::*:user/*";

  private Credentials() {}

  /** Empty where the API calls on its own permission. */
  static Optional<Value> of(Value.Mapping event, SamResource api, Made made) {
    Value.Mapping auth = Tree.mapping(event.get("Auth"), event);
    Value.Mapping shared = api.mapping("Auth");
    Optional<Value> authorizer = auth.get("Authorizer").or(() -> shared.get("DefaultAuthorizer"));
    if (!Tree.text(authorizer).orElse("").equals("AWS_IAM")) {
      return Optional.empty();
    }
    Optional<Value> role = auth.get("InvokeRole").or(() -> shared.get("InvokeRole"));
    String name = Tree.text(role).orElse(role.isPresent() ? "" : "CALLER_CREDENTIALS");
    return switch (name) {
      case "NONE" -> Optional.empty();
      case "CALLER_CREDENTIALS" -> Optional.of(made.text(CALLER));
      default -> role;
    };
  }
}
