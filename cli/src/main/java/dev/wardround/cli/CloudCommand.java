package dev.wardround.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that says what a scan of one cloud needs; alone it shows its help. */
abstract class CloudCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  CloudCommand(Console console) {
    this.console = console;
  }

  @Override
  public final void run() {
    spec.commandLine().usage(console.out());
  }

  /** Prints a policy or role as it is, and says how the command ends. */
  final int printed(String permissions) {
    console.out().print(permissions);
    return ExitCode.CLEAN;
  }
}
