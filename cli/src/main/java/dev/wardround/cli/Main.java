package dev.wardround.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The door from the shell: options in, an exit code out. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    int code = run(Console.system(), arguments);
    System.exit(code);
  }

  /** Runs one command; the console is where it speaks. */
  static int run(Console console, String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      console.out().println("wardround " + Version.text());
      return ExitCode.CLEAN;
    }
    CommandLine line = new CommandLine(new Wardround(), new Commands(console));
    line.setOut(console.writer());
    line.setErr(console.errorWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(console.helpWidth());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((exception, args) -> Failures.usage(console, exception));
    line.setExecutionExceptionHandler(
        (exception, command, result) -> Failures.execution(console, exception));
    try {
      return line.execute(arguments);
    } catch (VirtualMachineError e) {
      return Failures.exhausted(console, e);
    }
  }
}
