package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.Value;

/**
 * How the form of a Terraform argument differs from the provider's. What is not known, and what a
 * conversion does not expect, passes as it is.
 */
@FunctionalInterface
interface Conversion {

  /**
   * Converts one value.
   *
   * @param owner id of the resource that the value belongs to
   */
  Value convert(Value value, String owner);

  default Conversion then(Conversion next) {
    return (value, owner) -> next.convert(convert(value, owner), owner);
  }
}
