package dev.wardround.cli;

import picocli.CommandLine.Command;

/** Says what a scan of an AWS account needs. */
@Command(
    name = "aws",
    mixinStandardHelpOptions = true,
    description = "What a scan of a running AWS account needs.",
    footer = {"", "Example:", "  wardround aws policy > wardround-policy.json"})
final class AwsCommand extends CloudCommand {
  AwsCommand(Console console) {
    super(console);
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Prints the least policy that the identity which scans must have.")
  int policy() {
    return printed(AwsAccounts.policy());
  }
}
