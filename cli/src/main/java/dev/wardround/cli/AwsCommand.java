package dev.wardround.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a scan of an AWS account needs. */
@Command(
    name = "aws",
    mixinStandardHelpOptions = true,
    description = "What a scan of a running AWS account needs.",
    footer = {"", "Example:", "  wardround aws policy > wardround-policy.json"})
final class AwsCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  AwsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Prints the least policy that the identity which scans must have.")
  int policy() {
    console.out().print(AwsAccounts.policy());
    return ExitCode.CLEAN;
  }
}
