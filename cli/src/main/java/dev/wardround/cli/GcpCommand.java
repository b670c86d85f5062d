package dev.wardround.cli;

import picocli.CommandLine.Command;

/** Says what a scan of Google Cloud projects needs. */
@Command(
    name = "gcp",
    mixinStandardHelpOptions = true,
    description = "What a scan of running Google Cloud projects needs.",
    footer = {"", "Example:", "  wardround gcp policy > wardround-role.yaml"})
final class GcpCommand extends CloudCommand {
  GcpCommand(Console console) {
    super(console);
  }

  @Command(
      name = "policy",
      mixinStandardHelpOptions = true,
      description = "Prints the least role that the identity which scans must have.")
  int policy() {
    return printed(GcpProjects.role());
  }
}
