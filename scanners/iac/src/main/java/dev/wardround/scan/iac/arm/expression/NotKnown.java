package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;

/** Ends a function that needs what is not known; becomes an unknown with its reason. */
final class NotKnown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  NotKnown(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  static NotKnown because(Value cause) {
    return new NotKnown(Reason.of(cause));
  }

  Value.Unknown at(Location at) {
    return new Value.Unknown(why, at);
  }
}
