package dev.wardround.access.azure;

import java.util.List;

/**
 * What role and deny assignments say to a request.
 *
 * @param reasons the assignments that say it
 */
public record AzureDecision(Result result, List<String> reasons) {

  /** The answers. */
  public enum Result {
    ALLOWED,
    /** Allowed once an eligible assignment is activated. */
    ELIGIBLE_ONLY,
    DEPENDS,
    NOT_ALLOWED,
    DENIED
  }

  public boolean isAllowed() {
    return result == Result.ALLOWED;
  }

  public boolean mayBeAllowed() {
    return result != Result.NOT_ALLOWED && result != Result.DENIED;
  }
}
