package dev.wardround.access.azure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which scopes contain which: by path, and by management group above the subscription. */
final class Scopes {
  private static final String MANAGEMENT_GROUP =
      "/providers/microsoft.management/managementgroups/";
  private static final String SUBSCRIPTION = "/subscriptions/";

  private final Map<String, String> managementGroups;

  Scopes(Map<String, String> managementGroups) {
    this.managementGroups = managementGroups;
  }

  boolean contains(String outer, String inner) {
    String above = outer.toLowerCase(Locale.ROOT);
    String below = inner.toLowerCase(Locale.ROOT);
    if (above.equals("/") || above.equals(below) || below.startsWith(above + "/")) {
      return true;
    }
    return above.startsWith(MANAGEMENT_GROUP)
        && isUnder(above.substring(MANAGEMENT_GROUP.length()), below);
  }

  static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other);
  }

  private boolean isUnder(String group, String scope) {
    Set<String> seen = new HashSet<>();
    Optional<String> at = parentOf(scope);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equalsIgnoreCase(group)) {
        return true;
      }
      at = Optional.ofNullable(managementGroups.get("mg:" + at.get()));
    }
    return false;
  }

  private Optional<String> parentOf(String scope) {
    if (scope.startsWith(SUBSCRIPTION)) {
      int end = scope.indexOf('/', SUBSCRIPTION.length());
      String id = scope.substring(SUBSCRIPTION.length(), end < 0 ? scope.length() : end);
      return Optional.ofNullable(managementGroups.get(id));
    }
    return scope.startsWith(MANAGEMENT_GROUP)
        ? Optional.of(scope.substring(MANAGEMENT_GROUP.length()))
        : Optional.empty();
  }
}
