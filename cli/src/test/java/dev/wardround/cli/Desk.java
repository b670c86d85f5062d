package dev.wardround.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.report.json.ReportFile;
import dev.wardround.rules.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A directory with files, and the command line started in it. */
final class Desk {
  /** A template with one bucket, which {@link #OPEN_BUCKET} finds fault with. */
  static final String TEMPLATE =
      """
      Resources:
        Images:
          Type: AWS::S3::Bucket
      """;

  static final String OPEN_BUCKET = "aws-s3-bpa-off";

  private final Path directory;

  private Desk(Path directory) {
    this.directory = directory;
  }

  /** An empty desk. */
  static Desk at(Path directory) {
    return new Desk(directory);
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  Desk with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  Desk with(String name, byte[] content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command said, and its exit code. */
  record Said(int code, String out, String err) {

    /** The JSON report on the standard output. */
    Report report() {
      try {
        return ReportFile.read(new ByteArrayInputStream(out.getBytes(UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(err, e);
      }
    }

    /** What became of one file. */
    List<ScanStatus> statuses(String target) {
      return report().coverage().stream().filter(s -> s.target().equals(target)).toList();
    }

    /** Rule and resource of each finding. */
    List<String> findings() {
      return report().findings().stream().map(f -> f.ruleId() + " " + f.subject().id()).toList();
    }
  }

  /** Runs a command off a terminal. */
  Said run(String... arguments) {
    return run(false, arguments);
  }

  /** Runs a command on a terminal with colours. */
  Said runOnTerminal(String... arguments) {
    return run(true, arguments);
  }

  private Said run(boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            terminal,
            terminal,
            100,
            directory);
    int code = Main.run(console, arguments);
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
