package dev.wardround.cli;

import dev.wardround.inventory.EvidenceJudge.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches what Dependency-Check judges by. */
@Command(
    name = "nvd",
    mixinStandardHelpOptions = true,
    description = "Fetches NVD's records for Dependency-Check; scans then ask it too.",
    footer = {
      "",
      "Without --feed NVD's own service is asked, which takes long; the key that NVD gives out makes it",
      "faster: NVD_API_KEY.",
      "",
      "Example:",
      "  wardround db nvd --feed https://mirror.example/nvd"
    })
final class DbNvdCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "A place with one file a year and cache.properties; https: or file:.")
  private String feed = "";

  @Option(
      names = "--known-exploited",
      paramLabel = "URL",
      description = "Another copy of CISA's catalogue.")
  private String exploited = "";

  @Option(
      names = "--dependency-check-data",
      paramLabel = "DIR",
      description = "Another folder for the data.")
  private String folder = "";

  DbNvdCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    Path data = folder.isEmpty() ? EvidenceOptions.userFolder() : console.path(folder);
    String key = System.getenv().getOrDefault("NVD_API_KEY", "");
    EvidenceJars.judge().update(data, new Feeds(feed, exploited, key));
    console.out().println("NVD's records are in " + data);
    return ExitCode.CLEAN;
  }
}
