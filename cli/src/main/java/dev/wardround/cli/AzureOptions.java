package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import java.util.List;
import picocli.CommandLine.Option;

/** Which Azure subscriptions to scan. No class of Azure's SDK is loaded before it is asked for. */
final class AzureOptions implements LiveOptions {
  @Option(
      names = "--azure",
      description =
          "Scan running Azure subscriptions, with the identity that the Azure CLI is signed in as"
              + " or that the environment names.")
  private boolean azure;

  @Option(
      names = "--subscription",
      paramLabel = "ID",
      split = ",",
      description =
          "Azure subscriptions to scan, by identifier or name. Default: all that the identity may see.")
  private List<String> subscriptions = List.of();

  @Option(
      names = "--management-group",
      paramLabel = "ID",
      description = "Scan the subscriptions below this Azure management group.")
  private String managementGroup = "";

  @Override
  public boolean wanted() {
    return azure;
  }

  @Override
  public Inventory collect(boolean offline) throws UsageException {
    if (offline) {
      throw new UsageException("--azure asks Azure over the network: leave out --offline");
    }
    if (!subscriptions.isEmpty() && !managementGroup.isEmpty()) {
      throw new UsageException("name subscriptions or a management group, not both");
    }
    return AzureSubscriptions.collect(subscriptions, managementGroup);
  }
}
