package dev.wardround.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of all commands; alone it shows its help. */
@Command(
    name = "wardround",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Scans serverless healthcare workloads: which vulnerable component sits in which function, reachable",
      "from where, running as which identity, able to touch which patient data; which safeguard of the",
      "HIPAA Security Rule that breaks; and what to change."
    },
    footer = {
      "",
      "Examples:",
      "  wardround scan .",
      "  wardround scan . -o html=report.html -o sarif=report.sarif --fail-on high",
      "  wardround explain 1f3a9c .",
      "",
      "Exit codes: 0 clean, 1 findings at or above the gate, 2 not everything could be judged (--strict),",
      "3 wrong use, 4 internal error."
    },
    subcommands = {
      ScanCommand.class,
      ExplainCommand.class,
      AccessCommand.class,
      ConvertCommand.class,
      DiffCommand.class,
      RulesCommand.class,
      DbCommand.class,
      DoctorCommand.class,
      AwsCommand.class,
      AzureCommand.class,
      GcpCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
final class Wardround implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.CLEAN;
  }
}
