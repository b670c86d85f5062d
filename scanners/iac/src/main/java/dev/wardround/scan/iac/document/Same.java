package dev.wardround.scan.iac.document;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;

/** Equality of values that does not look at where they stand. */
public final class Same {
  private Same() {}

  /** Whether two values say the same; two unknowns do where they are unknown for one reason. */
  public static boolean value(Value a, Value b) {
    if (a instanceof Value.Mapping x && b instanceof Value.Mapping y) {
      return mapping(x.entries(), y.entries());
    }
    if (a instanceof Value.Sequence x && b instanceof Value.Sequence y) {
      return list(x.items(), y.items());
    }
    if (a instanceof Value.Joined x && b instanceof Value.Joined y) {
      return list(x.parts(), y.parts());
    }
    return leaf(a, b);
  }

  private static boolean leaf(Value a, Value b) {
    if (a instanceof Value.Unknown x && b instanceof Value.Unknown y) {
      return x.why().equals(y.why());
    }
    if (a instanceof Value.Reference x && b instanceof Value.Reference y) {
      return x.resource().equals(y.resource()) && x.attribute().equals(y.attribute());
    }
    if (a instanceof Value.Secret || b instanceof Value.Secret) {
      return false;
    }
    return a.getClass() == b.getClass() && a.asText().equals(b.asText());
  }

  private static boolean mapping(Map<String, Value> a, Map<String, Value> b) {
    if (!a.keySet().equals(b.keySet())) {
      return false;
    }
    for (Map.Entry<String, Value> entry : a.entrySet()) {
      Value other = b.get(entry.getKey());
      if (other == null || !value(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean list(List<Value> a, List<Value> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!value(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }
}
