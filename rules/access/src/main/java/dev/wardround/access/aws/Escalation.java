package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.List;

/**
 * A way for a principal to become another one.
 *
 * @param id of the path, such as {@code lambda-001}
 * @param kind {@code self-escalation}, {@code principal-access}, {@code new-passrole} or {@code
 *     existing-passrole}
 * @param permissions all that the path needs
 * @param open yes where all are allowed, maybe where it depends
 * @param decisions for each permission why it is allowed
 */
public record Escalation(
    String id, String kind, List<String> permissions, Truth open, List<Decision> decisions) {

  /** The statements that open the path, each once, in words. */
  public List<String> statements() {
    return decisions.stream()
        .flatMap(decision -> decision.statements().stream())
        .map(Statement::display)
        .distinct()
        .toList();
  }

  /** Whether permissions change policies, so that their holder ends with any permission. */
  static boolean givesAny(List<String> permissions) {
    for (String permission : permissions) {
      boolean changes = permission.startsWith("iam:Put") || permission.startsWith("iam:Attach");
      if (changes || permission.equals("iam:CreatePolicyVersion")) {
        return true;
      }
    }
    return false;
  }
}
