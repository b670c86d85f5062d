package dev.wardround.cli;

import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.config.ConfigurationReader;
import dev.wardround.engine.judgment.Judgment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to scan and by which rules: the options that several commands share. */
final class Selection {
  private static final String DEFAULT_FILE = "wardround.yml";

  @Parameters(
      index = "0+",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Directories, files or saved inventories. Default: this directory.")
  private List<String> paths = List.of();

  @Option(
      names = "--only",
      paramLabel = "RULE",
      description = "Run only these rules; * stands for any characters: --only 'aws-s3-*'")
  private List<String> only = List.of();

  @Option(names = "--skip", paramLabel = "RULE", description = "Leave these rules out; * as above.")
  private List<String> skip = List.of();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A directory with rules of your own, beside the built-in ones.")
  private List<String> rules = List.of();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "What holds patient data, and defaults for these options. Default: wardround.yml where it is.")
  private String config = "";

  /** What the user names, else this directory. */
  List<String> paths() {
    return paths.isEmpty() ? List.of(".") : paths;
  }

  /** What the user names; empty where nothing. */
  List<String> named() {
    return paths;
  }

  List<String> rules() {
    return rules;
  }

  /** The judgment by the rules that the user chooses. */
  Judgment judgment(Configuration configuration, Console console)
      throws UsageException, IOException {
    Options options = new Options(Version.text(), only, skip, Map.of(), Clock.systemUTC());
    return new Judgment(Packs.of(rules, console), configuration, options);
  }

  /** The configuration that the user names, or that lies in his directory or the one he scans. */
  Configuration configuration(Console console) throws UsageException {
    Path file = console.path(config.isEmpty() ? DEFAULT_FILE : config);
    if (config.isEmpty() && !Files.exists(file) && paths().size() == 1) {
      file = console.path(paths().get(0)).resolve(DEFAULT_FILE);
    }
    if (config.isEmpty() && !Files.isRegularFile(file)) {
      return Configuration.NONE;
    }
    try {
      return ConfigurationReader.read(file.toString(), Files.readString(file));
    } catch (ConfigurationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UsageException(Failures.words(e), e);
    }
  }
}
