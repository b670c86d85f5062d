package dev.wardround.cli;

import picocli.CommandLine.Command;

/** Says what a scan of Azure subscriptions needs. */
@Command(
    name = "azure",
    mixinStandardHelpOptions = true,
    description = "What a scan of running Azure subscriptions needs.",
    footer = {"", "Example:", "  wardround azure policy > wardround-role.json"})
final class AzureCommand extends CloudCommand {
  AzureCommand(Console console) {
    super(console);
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Prints the least role that the identity which scans must have.")
  int policy() {
    return printed(AzureSubscriptions.role());
  }
}
