package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;

/** What a reference by logical id leads to. */
interface Declared {

  /** Whether the template has a resource of this logical id. */
  boolean has(String logicalId);

  /** An attribute of a resource of the template, or {@code Ref}. */
  Value attribute(String logicalId, String attribute, Location at);

  /**
   * Whether parts of the template are made elsewhere, so that a missing name may be one of them.
   */
  boolean isOpen();
}
