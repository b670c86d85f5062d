package dev.wardround.cli;

import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.BuildResult;
import dev.wardround.scan.dependency.advisory.Database;
import dev.wardround.scan.dependency.advisory.IndexBuilder;
import dev.wardround.scan.dependency.advisory.IndexInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds a database of advisories, or says what one holds. */
@Command(
    name = "db",
    mixinStandardHelpOptions = true,
    description = "The database of advisories that components are matched with.",
    subcommands = {
      DbUpdateCommand.class,
      DbNvdCommand.class,
      DbExportCommand.class,
      DbImportCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  wardround db info",
      "  wardround db update --mirror https://mirror.example/osv --ca authority.pem",
      "  wardround db export advisories.jar",
      "  wardround db import advisories.jar",
      "  wardround db build --osv advisories/ --kev known_exploited_vulnerabilities.json -o advisories.idx"
    })
final class DbCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  DbCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }

  @Command(
      name = "info",
      mixinStandardHelpOptions = true,
      description = "Says what the database holds and how old it is.")
  int info(
      @Option(
              names = "--db",
              paramLabel = "FILE",
              description = "Another database than the one that a scan would use.")
          Optional<String> file)
      throws AdvisoryException {
    Database database = file.isEmpty() ? Database.ofUser() : Database.at(console.path(file.get()));
    console.out().println("Database:           " + database.origin());
    print(database.info());
    return ExitCode.CLEAN;
  }

  private void print(IndexInfo info) {
    long age = info.ageInDays(LocalDate.now(ZoneOffset.UTC));
    console.out().println("Newest advisory:    " + info.date() + " (" + age + " days ago)");
    console
        .out()
        .println(
            "Known exploited:    "
                + info.exploitedCount()
                + ", catalogue "
                + info.exploitedVersion()
                + " of "
                + info.exploitedDate());
    for (IndexInfo.Ecosystem ecosystem : info.ecosystems()) {
      console
          .out()
          .printf(
              "%-12s %6d advisories for %5d packages, newest %s%s%n",
              ecosystem.name(),
              ecosystem.vulnerabilities(),
              ecosystem.packages(),
              ecosystem.newest(),
              ecosystem.snapshot().isEmpty() ? "" : ", copied " + ecosystem.snapshot());
    }
  }

  @Command(
      name = "build",
      mixinStandardHelpOptions = true,
      description =
          "Builds a database from OSV records: .json, .jsonl, .jsonl.gz or .zip below a folder.")
  int build(
      @Option(
              names = "--osv",
              paramLabel = "DIR",
              required = true,
              description = "A folder of OSV records.")
          String osv,
      @Option(
              names = "--kev",
              paramLabel = "FILE",
              description = "CISA's catalogue of known exploited vulnerabilities.")
          Optional<String> kev,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              required = true,
              description = "The database to write.")
          String output)
      throws AdvisoryException {
    IndexBuilder builder = new IndexBuilder(LocalDate.now(ZoneOffset.UTC)).osv(console.path(osv));
    if (kev.isPresent()) {
      builder.knownExploited(console.path(kev.get()));
    }
    BuildResult result = builder.write(console.path(output));
    console
        .out()
        .println(
            result.records()
                + " records, "
                + result.withdrawn()
                + " of them withdrawn; "
                + result.bytes()
                + " bytes.");
    result.problems().forEach(console::tell);
    print(result.info());
    return result.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }
}
