package dev.wardround.engine.graph;

import dev.wardround.access.aws.AwsIdentity;
import dev.wardround.access.aws.PolicyDocument;
import dev.wardround.access.aws.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which services and resources the allowing statements of an identity speak of: a quick first
 * question before the access engine is asked.
 */
final class AllowedResources {
  private static final String ANY = "*";

  /** What the access engine writes for a part that is not known: such a pattern decides nothing. */
  private static final char UNKNOWN_PART = '\uE000';

  private final Set<String> prefixes = new HashSet<>();
  private final List<String> patterns = new ArrayList<>();
  private boolean everything;
  private boolean perhapsAny;

  private AllowedResources() {}

  static AllowedResources of(AwsIdentity identity) {
    AllowedResources allowed = new AllowedResources();
    for (PolicyDocument policy : identity.policies()) {
      for (Statement statement : policy.statements()) {
        if (statement.effect() != Statement.Effect.DENY) {
          allowed.add(statement);
        }
      }
    }
    return allowed;
  }

  /** A statement of which a part is not known may touch anything, but covers nothing for sure. */
  private void add(Statement statement) {
    if (!statement.unknowns().isEmpty()) {
      perhapsAny = true;
    }
    if (!statement.notActions().isEmpty()) {
      prefixes.add(ANY);
    }
    for (String action : statement.actions()) {
      addPrefix(action);
    }
    everything |= !statement.notResources().isEmpty();
    for (String resource : statement.resources()) {
      if (resource.equals(ANY)) {
        everything = true;
      } else if (resource.indexOf(UNKNOWN_PART) < 0) {
        patterns.add(resource);
      }
    }
  }

  private void addPrefix(String action) {
    int colon = action.indexOf(':');
    String prefix = colon < 0 ? action : action.substring(0, colon).toLowerCase(Locale.ROOT);
    if (prefix.indexOf(UNKNOWN_PART) < 0) {
      prefixes.add(prefix.contains("*") || prefix.contains("?") ? ANY : prefix);
    }
  }

  /** Whether an action of this service may be allowed. */
  boolean mayTouch(String servicePrefix) {
    return perhapsAny || touches(servicePrefix);
  }

  /** Whether a known action of this service is allowed on something. */
  boolean touches(String servicePrefix) {
    return prefixes.contains(ANY) || prefixes.contains(servicePrefix);
  }

  /** Whether some statement covers the resource or what lies in it for all that is known. */
  boolean covers(String arn) {
    return everything || names(arn);
  }

  /** Whether a pattern other than a bare {@code *} does. */
  boolean names(String arn) {
    for (String pattern : patterns) {
      if (pattern.indexOf('?') >= 0
          || Scope.matches(pattern, arn)
          || Scope.matches(pattern, arn + "/x")) {
        return true;
      }
    }
    return false;
  }
}
