package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;

/** A text that is not HCL; the message says what was expected and where, and quotes no content. */
public final class HclException extends Exception {
  private static final long serialVersionUID = 1L;

  HclException(String problem, Location at) {
    super(
        at instanceof Location.InFile place && place.line() > 0
            ? problem + " at line " + place.line() + ", column " + place.column()
            : problem);
  }
}
