package dev.wardround.scan.iac.arm.template;

import dev.wardround.scan.iac.arm.expression.Budget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What all deployments share that one template leads to. */
final class Run {
  private static final int MAX_DEPLOYMENTS = 2_000;
  private static final int MAX_INSTANCES = 20_000;

  private final String format;
  private final Budget budget = new Budget();
  private final Problems problems;
  private final Map<String, Instance> byId = new HashMap<>();
  private int deployments;

  Run(String format, String home) {
    this.problems = new Problems(home);
    this.format = format;
  }

  String format() {
    return format;
  }

  Budget budget() {
    return budget;
  }

  Problems problems() {
    return problems;
  }

  Optional<Instance> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id, or with a number where another resource has it. */
  String unique(Instance instance, String wanted) {
    String id = wanted;
    for (int i = 2; byId.containsKey(id); i++) {
      id = wanted + "~" + i;
    }
    byId.put(id, instance);
    return id;
  }

  boolean mayOpen() {
    if (++deployments > MAX_DEPLOYMENTS) {
      problems.add("more than " + MAX_DEPLOYMENTS + " nested deployments");
      return false;
    }
    return true;
  }

  boolean mayMake(int instances) {
    if (byId.size() + instances > MAX_INSTANCES) {
      problems.add("more than " + MAX_INSTANCES + " resources");
      return false;
    }
    return true;
  }
}
