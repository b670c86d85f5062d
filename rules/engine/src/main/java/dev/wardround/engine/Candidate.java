package dev.wardround.engine;

import dev.wardround.engine.condition.Asked;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.Subject;
import java.util.Optional;

/**
 * A subject that rules of its kind are run on.
 *
 * @param identity what stays the same of it from run to run
 * @param format how it was declared, to choose the fix; of a component, its ecosystem
 * @param attributes where it has attributes with places
 * @param affected where it is a vulnerability of a component
 */
record Candidate(
    Asked asked,
    Subject subject,
    String identity,
    String format,
    Optional<Value.Mapping> attributes,
    Optional<Affected> affected) {

  /** A component with one of its vulnerabilities. */
  record Affected(Component component, Vulnerability vulnerability) {}
}
