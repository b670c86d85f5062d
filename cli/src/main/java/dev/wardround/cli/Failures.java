package dev.wardround.cli;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words for what went wrong, and the exit code that goes with it. */
final class Failures {
  private Failures() {}

  /** A command line that cannot be understood. */
  static int usage(Console console, ParameterException exception) {
    CommandLine line = exception.getCommandLine();
    console.tell(String.valueOf(exception.getMessage()));
    UnmatchedArgumentException.printSuggestions(exception, line.getErr());
    console.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** A command that could not do its work. */
  static int execution(Console console, Exception exception) {
    if (exception instanceof UsageException) {
      console.tell(String.valueOf(exception.getMessage()));
      return ExitCode.USAGE;
    }
    if (exception instanceof IOException io) {
      console.tell(words(io));
      return ExitCode.INTERNAL;
    }
    if (exception instanceof AdvisoryException) {
      console.tell(String.valueOf(exception.getMessage()));
      return ExitCode.INTERNAL;
    }
    console.tell("a defect in wardround; please report it with what follows: " + exception);
    exception.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }

  /** A machine, or an input, that asks for more memory than there is. */
  static int exhausted(Console console, VirtualMachineError error) {
    console.tell(
        error instanceof OutOfMemoryError
            ? "not enough memory: scan fewer directories at once, or give more: JAVA_TOOL_OPTIONS=-Xmx4g"
            : "a defect in wardround; please report it with the input: " + error);
    return ExitCode.INTERNAL;
  }

  /** What the file system said, as a sentence. */
  static String words(IOException exception) {
    if (exception instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or directory";
    }
    if (exception instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    if (exception instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    return String.valueOf(exception.getMessage());
  }
}
