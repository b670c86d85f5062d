package dev.wardround.engine.pack;

import dev.wardround.engine.condition.Condition;
import dev.wardround.rules.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that can be run.
 *
 * @param byKind its conditions for each of its kinds
 * @param pointsAt attribute paths to show as evidence; {@code Rules[].Source} points at the item of
 *     {@code Rules} that decided
 */
public record PackRule(Rule rule, Map<String, Conditions> byKind, List<String> pointsAt) {

  /**
   * What a rule asks.
   *
   * @param when whether it concerns the subject; always, where absent
   * @param pass whether the safeguard holds
   * @param message the words for when it does not
   */
  public record Conditions(Optional<Condition> when, Condition pass, Condition message) {}

  public PackRule {
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    pointsAt = List.copyOf(pointsAt);
  }
}
