package dev.wardround.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the usual commands once, so that the build can archive the classes that they load. */
public final class Training {
  private Training() {}

  /**
   * Takes the directories to scan, which hold each format once or more; fails where a command
   * fails, for then the archive would be of no use.
   */
  public static void main(String[] arguments) {
    for (String format : List.of("terminal", "json", "sarif", "html")) {
      List<String> scan = new ArrayList<>(List.of("scan", "-o", format));
      scan.addAll(List.of(arguments));
      run(scan.toArray(String[]::new));
    }
    run("--help");
    run("scan", "--help");
    run("rules", "list");
    run("doctor");
  }

  private static void run(String... arguments) {
    PrintStream sink = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    int code = Main.run(new Console(sink, System.err, false, true, 100, Path.of("")), arguments);
    if (code != ExitCode.CLEAN) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
    }
  }
}
