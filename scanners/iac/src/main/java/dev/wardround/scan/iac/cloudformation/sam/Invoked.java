package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * What events invoke: the function, or its alias where one is published.
 *
 * @param name for permissions
 * @param arn for targets
 * @param placeholder for {@code Fn::Sub}
 */
record Invoked(Value name, Value arn, String placeholder) {

  static Invoked of(SamResource function, Optional<String> alias) {
    Made made = function.made();
    if (alias.isPresent()) {
      String id = function.id() + "Alias" + alias.get();
      return new Invoked(made.ref(id), made.ref(id), "${" + id + "}");
    }
    return new Invoked(
        made.ref(function.id()), made.getAtt(function.id(), "Arn"), "${" + function.id() + ".Arn}");
  }
}
