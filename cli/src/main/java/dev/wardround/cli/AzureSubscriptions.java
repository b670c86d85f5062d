package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import dev.wardround.scan.azure.AzureScan;
import dev.wardround.scan.azure.AzureScanException;
import dev.wardround.scan.azure.Permissions;
import java.util.List;
import java.util.Optional;

/**
 * The one place of the command line that knows the Azure scanner, so that nothing else loads it.
 */
final class AzureSubscriptions {
  private AzureSubscriptions() {}

  static String role() {
    return Permissions.role();
  }

  static Inventory collect(List<String> subscriptions, String managementGroup)
      throws UsageException {
    // The SDK logs through SLF4J, which without a log to write to says so on each start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Optional<String> group = Optional.of(managementGroup).filter(name -> !name.isEmpty());
    try {
      return new AzureScan(subscriptions, group).scan();
    } catch (AzureScanException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
