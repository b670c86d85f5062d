package dev.wardround.engine.gate;

import dev.wardround.engine.Glob;
import dev.wardround.rules.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Findings that somebody has accepted, until a day.
 *
 * @param finding a fingerprint or a rule's id; {@code *} stands for any characters
 * @param subject the id or name of what the finding is about, {@code *} as above
 * @param reason why it is accepted
 * @param owner who answers for that
 * @param expires the last day on which it holds
 */
public record Suppression(
    String finding, String subject, String reason, String owner, LocalDate expires) {

  /** The words that a suppression is written with; none may be left out but the subject. */
  public static final List<String> KEYS =
      List.of("finding", "subject", "reason", "owner", "expires");

  /**
   * Reads one.
   *
   * @param subject empty for any
   * @param expires an ISO date
   */
  public static Suppression of(
      String finding, String subject, String reason, String owner, String expires)
      throws GateException {
    require("finding", finding, "a fingerprint or the id of a rule");
    require("reason", reason, "why it is accepted");
    require("owner", owner, "who answers for it");
    require("expires", expires, "the last day, such as 2027-03-31");
    try {
      LocalDate last = LocalDate.parse(expires);
      return new Suppression(finding, subject.isBlank() ? "*" : subject, reason, owner, last);
    } catch (DateTimeException e) {
      throw new GateException(
          "the suppression of " + finding + " expires on no day: write it as 2027-03-31");
    }
  }

  private static void require(String key, String value, String meaning) throws GateException {
    if (value.isBlank()) {
      throw new GateException("a suppression lacks its \"" + key + "\": " + meaning);
    }
  }

  boolean covers(Finding found) {
    return (Glob.matches(finding, found.ruleId()) || finding.equals(found.fingerprint()))
        && (Glob.matches(subject, found.subject().id())
            || Glob.matches(subject, found.subject().name()));
  }

  boolean hasExpired(LocalDate today) {
    return today.isAfter(expires);
  }
}
