package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the APIs that share one usage plan make of its condition and policies: the plan is there
 * while any of them is, and is kept where any of them is.
 */
final class SharedPlan {
  private static final String CONDITION = "SharedUsagePlanCondition";

  /** From the policy that keeps least to the one that keeps most. */
  private static final List<String> POLICIES = List.of("Delete", "Snapshot", "Retain");

  private final Set<String> conditions = new LinkedHashSet<>();
  private final Map<String, Value> policies = new LinkedHashMap<>();
  private boolean always;

  /** Joins an API and gives the attributes of the plan for all that joined so far. */
  Map<String, Value> with(Map<String, Value> attributes, Stack stack) {
    attributes.forEach(
        (name, value) -> {
          if (name.endsWith("Policy")) {
            policies.merge(name, value, SharedPlan::keepingMore);
          }
        });
    Optional<Value> condition = Optional.ofNullable(attributes.get("Condition"));
    condition.flatMap(Value::asText).ifPresentOrElse(conditions::add, () -> always = true);
    Map<String, Value> together = new LinkedHashMap<>(policies);
    if (always) {
      stack.withoutCondition(CONDITION);
    } else {
      Made made = new Made(condition.orElseThrow().location());
      stack.condition(CONDITION, any(made));
      together.put("Condition", made.text(CONDITION));
    }
    return together;
  }

  /** Either condition; {@code Fn::Or} takes no fewer than two. */
  private Value any(Made made) {
    List<Value> all = new ArrayList<>();
    conditions.forEach(name -> all.add(made.map("Condition", name)));
    return all.size() == 1 ? all.get(0) : made.map("Fn::Or", made.list(all));
  }

  private static Value keepingMore(Value first, Value second) {
    return rank(second) > rank(first) ? second : first;
  }

  private static int rank(Value policy) {
    return POLICIES.indexOf(policy.asText().orElse(""));
  }
}
