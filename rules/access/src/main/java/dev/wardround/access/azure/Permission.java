package dev.wardround.access.azure;

import java.util.List;
import java.util.Optional;

/** One block of a role definition: what it allows, less what it excepts. */
public record Permission(
    List<String> actions,
    List<String> notActions,
    List<String> dataActions,
    List<String> notDataActions,
    Optional<String> condition) {

  /** Whether it covers an action; case does not matter. */
  boolean covers(String action, boolean data) {
    List<String> given = data ? dataActions : actions;
    List<String> excepted = data ? notDataActions : notActions;
    return anyMatches(given, action) && !anyMatches(excepted, action);
  }

  private static boolean anyMatches(List<String> patterns, String action) {
    for (String pattern : patterns) {
      if (Glob.matchesIgnoringCase(pattern, action)) {
        return true;
      }
    }
    return false;
  }
}
