package dev.wardround.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command speaks and what it speaks to.
 *
 * @param terminal whether the output is a terminal, for colours and progress
 * @param width columns of the terminal, or of lines written to a file
 * @param directory that relative paths start from
 */
record Console(
    PrintStream out, PrintStream err, boolean terminal, boolean colour, int width, Path directory) {
  private static final int DEFAULT_WIDTH = 100;
  private static final int HELP_WIDTH = 110;

  /** The console of this process. */
  @SuppressWarnings(
      "SystemConsoleNull") // the launcher asks newer JVMs for the console that is null off a
  // terminal
  static Console system() {
    Map<String, String> environment = System.getenv();
    boolean terminal = System.console() != null && !"dumb".equals(environment.get("TERM"));
    boolean colour = terminal && !environment.containsKey("NO_COLOR");
    return new Console(
        utf8(System.out),
        utf8(System.err),
        terminal,
        colour,
        width(environment.get("COLUMNS")),
        Path.of(""));
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    if (columns == null
        || columns.length() > 4
        || !columns.chars().allMatch(Character::isDigit)
        || columns.isEmpty()) {
      return DEFAULT_WIDTH;
    }
    return Math.max(60, Integer.parseInt(columns));
  }

  int helpWidth() {
    return Math.min(Math.max(80, width), HELP_WIDTH);
  }

  PrintWriter writer() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** A path of the user's, from where he stands. */
  Path path(String text) {
    return directory.resolve(text);
  }

  /** Says something that is not the result. */
  void tell(String message) {
    err.println("wardround: " + message);
  }
}
