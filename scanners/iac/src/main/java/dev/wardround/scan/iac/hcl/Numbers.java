package dev.wardround.scan.iac.hcl;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.math.BigDecimal;

/** Numbers in the one form that the inventory knows: whole ones without a scale. */
public final class Numbers {
  private Numbers() {}

  /** A number with no zeros at its end that say nothing. */
  public static Value.Numeric of(BigDecimal number, Location at) {
    BigDecimal plain = number.scale() == 0 ? number : number.stripTrailingZeros();
    return new Value.Numeric(plain.scale() < 0 ? plain.setScale(0) : plain, at);
  }
}
