package dev.wardround.access.gcp;

import java.util.List;

/**
 * What the policies say to a request.
 *
 * @param reasons the bindings or rules that say it; where it depends, what decides
 */
public record GcpDecision(Result result, List<String> reasons) {

  /** The answers. */
  public enum Result {
    ALLOWED,
    DEPENDS,
    NOT_ALLOWED,
    DENIED,
    BLOCKED_BY_BOUNDARY
  }

  public boolean isAllowed() {
    return result == Result.ALLOWED;
  }

  public boolean mayBeAllowed() {
    return result == Result.ALLOWED || result == Result.DEPENDS;
  }
}
