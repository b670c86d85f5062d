package dev.wardround.rules;

/** What a rule says of one subject. */
public sealed interface Verdict {

  /** The word as reports write it. */
  String word();

  /** The safeguard holds. */
  record Pass() implements Verdict {
    @Override
    public String word() {
      return "pass";
    }
  }

  /**
   * The safeguard is broken.
   *
   * @param message what was found, naming the thing
   */
  record Fail(String message) implements Verdict {
    @Override
    public String word() {
      return "fail";
    }
  }

  /** The rule does not concern the subject. */
  record NotApplicable() implements Verdict {
    @Override
    public String word() {
      return "not applicable";
    }
  }

  /**
   * Neither pass nor fail can be said.
   *
   * @param missing what would have to be known, such as {@code KmsKeyArn: parameter "Key" has no
   *     default}
   */
  record Unknown(String missing) implements Verdict {
    @Override
    public String word() {
      return "unknown";
    }
  }

  /**
   * The rule itself broke.
   *
   * @param problem what went wrong in it
   */
  record Broken(String problem) implements Verdict {
    @Override
    public String word() {
      return "error";
    }
  }
}
