package dev.wardround.cli;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.feed.Carrier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the updated database to a jar. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the updated database to a jar, to be carried to where no network is.",
    footer = {"", "Example:", "  wardround db export advisories.jar"})
final class DbExportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The jar to write.")
  private String file = "";

  @Option(names = "--db", paramLabel = "PLACE", description = "Another folder, or a database file.")
  private String folder = "";

  DbExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, AdvisoryException {
    Path place = folder.isEmpty() ? Database.userFolder() : console.path(folder);
    Path database = Files.isDirectory(place) ? place.resolve("advisories.idx") : place;
    Carrier.write(database, console.path(file));
    return ExitCode.CLEAN;
  }
}
