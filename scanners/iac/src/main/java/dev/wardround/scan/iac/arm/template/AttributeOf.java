package dev.wardround.scan.iac.arm.template;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * Attributes of one resource, found step by step: {@code properties}, then {@code outputs}, then
 * {@code url}. What the template states of itself is known, all else after deployment.
 */
final class AttributeOf {
  private static final String OUTPUTS = "properties.outputs";

  private final Instance instance;
  private final boolean naming;

  AttributeOf(Instance instance, boolean naming) {
    this.instance = instance;
    this.naming = naming;
  }

  /** The next step from a reference. */
  Value get(Value.Reference from, String step, Location at) {
    if (from.attribute().isEmpty()) {
      return first(step, at);
    }
    if (instance.isModule()) {
      return ofModule(from.attribute(), step, at);
    }
    String attribute = from.attribute() + (step.startsWith("[") ? "" : ".") + step;
    return after(attribute, at);
  }

  private Value first(String step, Location at) {
    return switch (step) {
      case "id" -> naming ? instance.textIdentifier(at) : instance.identifier(at);
      case "name" -> instance.ownName();
      case "type" -> new Value.Text(instance.declaration().type(), at);
      case "outputs" -> new Value.Reference(instance.id(), OUTPUTS + ".", at);
      default -> after(step, at);
    };
  }

  private Value after(String attribute, Location at) {
    if (instance.declaration().existing()) {
      return new Value.Unknown(
          attribute + " of \"" + instance.declaration().symbol() + "\", which exists before", at);
    }
    return new Value.Reference(instance.id(), attribute, at);
  }

  /** Bicep names an output itself; a template names it in {@code properties}, with its value. */
  private Value ofModule(String from, String step, Location at) {
    if (from.equals(OUTPUTS + ".")) {
      return output(step, at);
    }
    boolean named = from.startsWith(OUTPUTS + ".");
    return named && step.equals("value")
        ? output(from.substring(OUTPUTS.length() + 1), at)
        : new Value.Reference(instance.id(), from + "." + step, at);
  }

  private Value output(String name, Location at) {
    if (naming) {
      return new Value.Unknown("an output of a nested deployment", at);
    }
    if (!instance.exists()) {
      return new Value.Unknown("an output of a deployment under a condition that is false", at);
    }
    Optional<Deployment> child = instance.child();
    return child.isPresent()
        ? child.get().output(name, at)
        : new Value.Unknown("an output of a template that is not in the scan", at);
  }
}
