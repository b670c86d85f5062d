package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;

/** Resource identifiers as text. */
public final class Identifiers {
  private Identifiers() {}

  /** The identifier of what is deployed; the parts that a deployment decides are unknown. */
  public static Value of(Scope.Root root, String type, List<Value> names, Location at) {
    Parts parts = new Parts(at);
    if (root != Scope.Root.TENANT) {
      parts.add("/subscriptions/");
      parts.add(new Value.Unknown("the subscription that it is deployed to", at));
    }
    if (root == Scope.Root.GROUP) {
      parts.add("/resourceGroups/");
      parts.add(new Value.Unknown("the resource group that it is deployed to", at));
    }
    return typed(parts.add("/providers/"), type, names).join();
  }

  /** Adds type and names in turn: {@code Microsoft.Web/sites/name/slots/name}. */
  static Parts typed(Parts parts, String type, List<Value> names) {
    String[] segments = type.split("/", -1);
    parts.add(segments[0]);
    for (int i = 1; i < segments.length; i++) {
      parts.add("/").add(segments[i]);
      if (i <= names.size()) {
        parts.add("/").add(names.get(i - 1));
      }
    }
    return parts;
  }
}
