package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Optional;

/** What names stand for where an expression is written. What is not known is an unknown. */
public interface Scope {

  Value parameter(String name, Location at);

  Value variable(String name, Location at);

  /** A function that the template defines. */
  Optional<Expression.Lambda> function(String name);

  /** A resource of the template, by symbolic name; a list of them where it stands in a loop. */
  Value symbol(String name, Location at);

  /** An attribute of a resource. */
  Value attribute(Value.Reference resource, String attribute, Location at);

  /** Whether the condition of a resource holds: true, false, or unknown. */
  Value existence(Value.Reference resource, Location at);

  /**
   * The identifier of a resource.
   *
   * @param root what the path begins with
   * @param names one for each segment of the type
   */
  Value resourceId(Root root, String type, List<Value> names, Location at);

  /** The resource that an identifier, a name or a symbolic name leads to. */
  Value resource(Value identifier, Location at);

  /** Where the resource that an identifier is below stands. */
  enum Root {
    GROUP,
    SUBSCRIPTION,
    TENANT
  }
}
