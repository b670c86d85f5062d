package dev.wardround.cli;

import dev.wardround.report.Reporter;
import dev.wardround.report.format.FileEnding;
import dev.wardround.report.format.Reporters;
import dev.wardround.report.terminal.TerminalReporter;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One report that the user asked for: a format, and the file that it goes to or the standard
 * output.
 *
 * @param file empty for the standard output
 */
record Output(Reporter reporter, Optional<Path> file) {

  /**
   * Reads {@code FORMAT}, {@code FORMAT=FILE} or a file whose ending names the format.
   *
   * @throws UsageException for an unknown format, or where the file cannot be written
   */
  static List<Output> of(List<String> specs, Console console, boolean verbose)
      throws UsageException {
    List<Output> outputs = new ArrayList<>();
    for (String spec : specs) {
      outputs.add(of(spec, console, verbose));
    }
    long toScreen = outputs.stream().filter(output -> output.file().isEmpty()).count();
    if (toScreen > 1) {
      throw new UsageException(
          "only one report can go to the standard output: give the others a file, FORMAT=FILE");
    }
    return outputs;
  }

  private static Output of(String spec, Console console, boolean verbose) throws UsageException {
    int equals = spec.indexOf('=');
    String format = equals < 0 ? formatOf(spec) : spec.substring(0, equals);
    String file = equals >= 0 ? spec.substring(equals + 1) : format.equals(spec) ? "" : spec;
    Optional<Path> path = file.isEmpty() ? Optional.empty() : Optional.of(console.path(file));
    Reporter reporter = reporter(format, path.isEmpty(), console, verbose);
    if (path.isPresent()) {
      checkWritable(path.get());
    }
    return new Output(reporter, path);
  }

  private static Reporter reporter(
      String format, boolean toScreen, Console console, boolean verbose) throws UsageException {
    if (format.equals("terminal")) {
      return new TerminalReporter(console.width(), toScreen && console.colour(), verbose);
    }
    return Reporters.byFormat(format)
        .orElseThrow(
            () ->
                new UsageException(
                    "\"" + format + "\" is no format: " + String.join(", ", Reporters.formats())));
  }

  /** The format that a file's ending names; the text itself where it names none. */
  private static String formatOf(String spec) {
    return FileEnding.format(spec).orElse(spec);
  }

  /** Says before the work what would only fail after it. */
  static void checkWritable(Path file) throws UsageException {
    Path directory = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (!Files.isDirectory(directory)) {
      throw new UsageException(file + " cannot be written: there is no directory " + directory);
    }
    if (!Files.isWritable(directory) || Files.isDirectory(file)) {
      throw new UsageException(
          file + " cannot be written: choose a file in a directory that you may write to");
    }
  }

  /** Writes the report; a file appears whole or not at all. */
  void write(Report report, Console console) throws IOException {
    if (file.isEmpty()) {
      reporter.write(report, console.out());
      console.out().flush();
      return;
    }
    Reporters.write(reporter, report, file.get());
  }
}
