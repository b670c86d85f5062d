package dev.wardround.cli;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.feed.Connections;
import dev.wardround.scan.dependency.feed.DataUpdate;
import dev.wardround.scan.dependency.feed.Download;
import dev.wardround.scan.dependency.feed.Mirror;
import dev.wardround.scan.dependency.feed.UpdateResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches newer advisories. */
@Command(
    name = "update",
    mixinStandardHelpOptions = true,
    description = "Fetches what changed, and builds the database that scans then use.",
    footer = {"", "Example:", "  wardround db update --mirror file:///srv/osv/"})
final class DbUpdateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--mirror",
      paramLabel = "URL",
      description =
          "A place with <ecosystem>/all.zip and known_exploited_vulnerabilities.json; https: or file:.")
  private String mirror = "";

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "Certificates (PEM) of an authority to trust beside the usual ones.")
  private String authorities = "";

  @Option(
      names = "--ecosystem",
      paramLabel = "NAME",
      split = ",",
      description = "Fetch only these, as OSV names them.")
  private List<String> ecosystems =
      List.of("Maven", "npm", "PyPI", "Go", "NuGet", "RubyGems", "Packagist", "crates.io");

  @Option(names = "--db", paramLabel = "DIR", description = "Another folder for the data.")
  private String folder = "";

  DbUpdateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, AdvisoryException {
    Path place = folder.isEmpty() ? Database.userFolder() : console.path(folder);
    Mirror from = mirror.isEmpty() ? Mirror.publishers() : Mirror.at(URI.create(mirror));
    DataUpdate update =
        new DataUpdate(place, from, download(), LocalDate.now(ZoneOffset.UTC), step -> {});
    UpdateResult result = update.run(ecosystems);
    result.problems().forEach(console::tell);
    console.out().println(result.built().records() + " records in " + place);
    return result.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private Download download() throws IOException {
    Connections connections = Connections.of(System.getenv());
    return Download.patient(
        authorities.isEmpty() ? connections : connections.trusting(console.path(authorities)));
  }
}
