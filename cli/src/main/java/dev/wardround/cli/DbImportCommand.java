package dev.wardround.cli;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.feed.Carrier;
import dev.wardround.scan.dependency.feed.Connections;
import dev.wardround.scan.dependency.feed.Download;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a carried database in place. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Puts the database of a jar in place, which 'db export' wrote.",
    footer = {
      "",
      "Examples:",
      "  wardround db import advisories.jar",
      "  wardround db import maven:org.example:advisories:2026.11.26 --repository https://maven.example/"
    })
final class DbImportCommand implements Callable<Integer> {
  private static final String ARTIFACT = "maven:";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A jar, or maven:GROUP:ARTIFACT:VERSION.")
  private String from = "";

  @Option(
      names = "--repository",
      paramLabel = "URL",
      description = "The Maven repository to ask where ~/.m2 does not have the artifact.")
  private String repository = "https://repo.maven.apache.org/maven2/";

  @Option(names = "--ca", paramLabel = "FILE", description = "Certificates (PEM) to trust as well.")
  private String authorities = "";

  @Option(names = "--db", paramLabel = "DIR", description = "Another folder for the data.")
  private String folder = "";

  DbImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, AdvisoryException {
    Path place = folder.isEmpty() ? Database.userFolder() : console.path(folder);
    Carrier.read(from.startsWith(ARTIFACT) ? artifact(place) : console.path(from), place);
    console.out().println("The database is in " + place);
    return ExitCode.CLEAN;
  }

  private Path artifact(Path place) throws IOException {
    Connections connections = Connections.of(System.getenv(), PATIENCE);
    Download download =
        new Download(
            authorities.isEmpty() ? connections : connections.trusting(console.path(authorities)),
            duration -> Thread.sleep(duration.toMillis()));
    return Carrier.artifact(
        from.substring(ARTIFACT.length()),
        Path.of(System.getProperty("user.home", "."), ".m2", "repository"),
        URI.create(repository),
        place,
        download);
  }
}
