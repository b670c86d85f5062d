package dev.wardround.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a scan of Azure subscriptions needs. */
@Command(
    name = "azure",
    mixinStandardHelpOptions = true,
    description = "What a scan of running Azure subscriptions needs.",
    footer = {"", "Example:", "  wardround azure policy > wardround-role.json"})
final class AzureCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  AzureCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Prints the least role that the identity which scans must have.")
  int policy() {
    console.out().print(AzureSubscriptions.role());
    return ExitCode.CLEAN;
  }
}
