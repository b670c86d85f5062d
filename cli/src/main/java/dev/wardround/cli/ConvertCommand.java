package dev.wardround.cli;

import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a saved JSON report in other formats. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Writes a saved JSON report in other formats, without scanning again.",
    footer = {
      "",
      "Example:",
      "  wardround convert report.json -o html=report.html -o sarif=report.sarif"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "REPORT", description = "A report that 'scan -o json=FILE' has written.")
  private String file = "";

  @Option(
      names = {"-o", "--output", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = "As in 'scan'; several at once.")
  private List<String> outputs = List.of("terminal");

  @Option(
      names = {"-v", "--verbose"},
      description = "On a terminal: every list in full.")
  private boolean verbose;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    List<Output> targets = Output.of(outputs, console, verbose);
    Report report = SavedReport.read(console, file);
    for (Output target : targets) {
      target.write(report, console);
    }
    return ExitCode.CLEAN;
  }
}
