package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * Values as names of properties. A resource's identifier, which is known after deployment, is
 * written as that of the resource in the inventory: identities are listed by such names.
 */
final class PropertyName {
  private PropertyName() {}

  static Optional<String> of(Value value) {
    if (value instanceof Value.Reference reference && reference.attribute().equals("id")) {
      return Optional.of(reference.resource());
    }
    return value instanceof Value.Secret ? Optional.of("***") : value.asText();
  }

  /** The name, which a function cannot do without. */
  static String required(Value value) {
    return of(value).orElseThrow(() -> NotKnown.because(value));
  }
}
