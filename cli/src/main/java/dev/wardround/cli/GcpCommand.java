package dev.wardround.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a scan of Google Cloud projects needs. */
@Command(
    name = "gcp",
    mixinStandardHelpOptions = true,
    description = "What a scan of running Google Cloud projects needs.",
    footer = {"", "Example:", "  wardround gcp policy > wardround-role.yaml"})
final class GcpCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  GcpCommand(Console console) {
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
    console.out().print(GcpProjects.role());
    return ExitCode.CLEAN;
  }
}
