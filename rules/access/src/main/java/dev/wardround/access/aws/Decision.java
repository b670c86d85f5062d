package dev.wardround.access.aws;

import java.util.List;

/**
 * What the policies say to a request, and which of their statements say it.
 *
 * @param statements those that allow it, or that deny it; those that may where it depends
 * @param blockedBy layers that deny it, or that would have to allow it and do not
 * @param dependsOn the conditions and unknown parts that decide; empty where it is decided
 */
public record Decision(
    Result result, List<Statement> statements, List<PolicyKind> blockedBy, List<String> dependsOn) {

  /** The answers, from the firmest no to yes. */
  public enum Result {
    EXPLICITLY_DENIED,
    IMPLICITLY_DENIED,
    DEPENDS,
    ALLOWED
  }

  public boolean isAllowed() {
    return result == Result.ALLOWED;
  }

  /** Whether it is allowed or may be, given what is not known. */
  public boolean mayBeAllowed() {
    return result == Result.ALLOWED || result == Result.DEPENDS;
  }
}
