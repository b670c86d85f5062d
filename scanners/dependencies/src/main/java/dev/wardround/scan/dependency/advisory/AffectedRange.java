package dev.wardround.scan.dependency.advisory;

/**
 * Affected versions from one to another.
 *
 * @param introduced the first; {@code 0} is before all
 * @param end what the kind says; empty where there is no end
 * @param doubt why the interval may be wider than the truth
 */
public record AffectedRange(String introduced, End kind, String end, Doubt doubt) {
  static final String START = "0";

  /** What stands at the end. */
  public enum End {
    NONE,
    FIXED,
    LAST_AFFECTED,
    LIMIT
  }

  /** Why a match may be none. */
  public enum Doubt {
    NONE(""),
    UPPER_BOUND_LOST("the advisory's upper bound is not known"),
    NOT_IN_MODULE_VERSIONS("the advisory's upper bound is not given in versions of the Go module"),
    SEVERAL_LAST_AFFECTED(
        "the advisory names several last affected versions, this is after the first"),
    AFTER_LAST_KNOWN("the version is after the last one known to be affected");

    private final String reason;

    Doubt(String reason) {
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }

  public boolean isExact() {
    return doubt == Doubt.NONE;
  }
}
