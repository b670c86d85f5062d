package dev.wardround.scan.iac.hcl.evaluation;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The function {@code range}. */
final class Range {
  /** Terraform's own limit. */
  private static final int MAX = 1024;

  private Range() {}

  static Value of(Arguments a) throws EvaluationException {
    BigDecimal start = a.size() > 1 ? a.number(0) : BigDecimal.ZERO;
    BigDecimal limit = a.number(a.size() > 1 ? 1 : 0);
    boolean down = start.compareTo(limit) > 0;
    BigDecimal step = a.size() > 2 ? a.number(2) : BigDecimal.valueOf(down ? -1 : 1);
    if (step.signum() == 0 || (down != step.signum() < 0 && start.compareTo(limit) != 0)) {
      throw a.invalid("a step that leads away from the limit");
    }
    List<Value> numbers = new ArrayList<>();
    BigDecimal at = start;
    while (down ? at.compareTo(limit) > 0 : at.compareTo(limit) < 0) {
      numbers.add(Numbers.of(at, a.at()));
      at = at.add(step);
      if (numbers.size() > MAX) {
        throw a.invalid("more than " + MAX + " numbers");
      }
    }
    return a.list(numbers);
  }
}
