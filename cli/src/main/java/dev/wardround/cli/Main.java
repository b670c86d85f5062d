package dev.wardround.cli;

import java.util.Arrays;
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
    // Setting up all commands takes as long as a small scan: scans do without the others.
    boolean scan = arguments.length > 0 && arguments[0].equals("scan");
    Object command = scan ? new ScanCommand(console) : new Wardround();
    CommandLine line = new CommandLine(command, new Commands(console));
    line.setCommandName(scan ? "wardround scan" : "wardround");
    line.setOut(console.writer());
    line.setErr(console.errorWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(console.helpWidth());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((exception, args) -> Failures.usage(console, exception));
    line.setExecutionExceptionHandler(
        (exception, failed, result) -> Failures.execution(console, exception));
    try {
      return line.execute(scan ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
    } catch (VirtualMachineError e) {
      return Failures.exhausted(console, e);
    }
  }
}
