package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import dev.wardround.scan.aws.AwsScan;
import dev.wardround.scan.aws.AwsScanException;
import dev.wardround.scan.aws.Permissions;
import java.util.List;

/** The one place of the command line that knows the AWS scanner, so that nothing else loads it. */
final class AwsAccounts {
  private AwsAccounts() {}

  static String policy() {
    return Permissions.policy();
  }

  static Inventory collect(String profile, List<String> regions, List<String> roles)
      throws UsageException {
    // The SDK logs through SLF4J, which without a log to write to says so on each start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      return new AwsScan(profile, regions, roles).scan();
    } catch (AwsScanException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
