package dev.wardround.cli;

import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.gate.Accepted;
import dev.wardround.engine.gate.Baseline;
import dev.wardround.engine.gate.Gate;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.judgment.Judgment;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.file.InventoryFile;
import dev.wardround.rules.Report;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scans, judges, reports, and lets the gate decide. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Scans directories, files, saved inventories, AWS accounts, Azure subscriptions and Google Cloud"
            + " projects, and judges what it finds.",
    footer = {
      "",
      "Examples:",
      "  wardround scan .                                     what to do first, on the terminal",
      "  wardround scan infra src -o html=report.html -o sarif=report.sarif",
      "  wardround scan . --fail-on high --strict             a gate for a build",
      "  wardround scan . --save-inventory ward.inventory     collect now, judge later:",
      "  wardround scan ward.inventory",
      "  wardround scan --aws --region us-east-1              a running account",
      "  wardround scan --azure                               running Azure subscriptions",
      "  wardround scan --gcp --project clinic                a running Google Cloud project",
      "",
      "Exit codes: 0 clean, 1 findings at or above the gate, 2 not everything could be judged (--strict),",
      "3 wrong use, 4 internal error."
    })
final class ScanCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Selection selection = new Selection();

  @Mixin private AwsOptions aws = new AwsOptions();

  @Mixin private AzureOptions azure = new AzureOptions();

  @Mixin private GcpOptions gcp = new GcpOptions();

  @Mixin private EvidenceOptions evidence = new EvidenceOptions();

  @Mixin private MavenOptions maven = new MavenOptions();

  @Mixin private ReachOptions reach = new ReachOptions();

  @Mixin private VexOptions vex = new VexOptions();

  @Option(
      names = {"-o", "--output", "--format"},
      paramLabel = "FORMAT[=FILE]",
      description = {
        "terminal, json, sarif, html, markdown, csv, junit, github, gitlab, cyclonedx, spdx or openvex;",
        "several at once. Without FILE it goes to the standard output.",
        "A file alone is enough where its ending names the format: -o report.html"
      })
  private List<String> outputs = List.of("terminal");

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 from this severity on: critical, high, medium, low, info or none. Default: none.")
  private String failOn = "";

  @Option(
      names = "--strict",
      description = "Exit with 2 where not everything could be read and judged.")
  private boolean strict;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Fingerprints, one a line, of findings that were there before: they fail no gate.")
  private String baseline = "";

  @Option(
      names = "--save-inventory",
      paramLabel = "FILE",
      description = "Keep the collected facts, secrets masked, to judge them again later.")
  private String inventoryFile = "";

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description =
          "Another database of advisories: a file of 'db build' or the folder of 'db update'.")
  private String database = "";

  @Option(
      names = "--max-data-age",
      paramLabel = "DAYS",
      description =
          "Exit with 2 where advisories for what was found were copied longer ago. Default: any age.")
  private int maxDataAge;

  @Option(
      names = "--offline",
      description =
          "Make no network request. A scan of files never makes one; with --aws, --azure or --gcp it is refused.")
  private boolean offline;

  @Option(
      names = {"-v", "--verbose"},
      description = "On a terminal: every list in full.")
  private boolean verbose;

  ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException, AdvisoryException {
    List<Output> targets = Output.of(outputs, console, verbose);
    Configuration configuration = selection.configuration(console);
    Gate gate = gate(configuration);
    Judgment judgment = selection.judgment(configuration, console);
    if (!inventoryFile.isEmpty()) {
      Output.checkWritable(console.path(inventoryFile));
    }
    Collection files = new Collection(console, advisories(), maxDataAge, evidence, maven, reach);
    Inventory inventory = vex.applied(collect(files), console);
    if (!inventoryFile.isEmpty()) {
      save(inventory, console.path(inventoryFile));
    }
    Report report = judgment.judge(inventory);
    for (Output target : targets) {
      target.write(report, console);
    }
    gate.accepted().notices(report).forEach(console::tell);
    int code = ExitCode.of(gate.outcome(report));
    return code == ExitCode.CLEAN && files.isOutdated() ? ExitCode.INCOMPLETE : code;
  }

  private Inventory collect(Collection files)
      throws IOException, UsageException, AdvisoryException {
    List<Inventory> all = new ArrayList<>();
    for (LiveOptions live : List.of(aws, azure, gcp)) {
      if (live.wanted()) {
        all.add(live.collect(offline));
      }
    }
    if (all.isEmpty()) {
      return files.collect(selection.paths());
    }
    all.add(0, files.collect(selection.named()));
    return Inventory.merged(all);
  }

  private Gate gate(Configuration configuration) throws UsageException {
    String word = failOn.isEmpty() ? configuration.failOn().orElse("none") : failOn;
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    try {
      Baseline before = baseline.isEmpty() ? Baseline.NONE : Baseline.read(console.path(baseline));
      return Gate.of(word, strict, new Accepted(configuration.suppressions(), before, today));
    } catch (GateException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UsageException(Failures.words(e), e);
    }
  }

  private Database advisories() throws AdvisoryException {
    return database.isEmpty() ? Database.ofUser() : Database.at(console.path(database));
  }

  private static void save(Inventory inventory, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      InventoryFile.write(inventory, out);
    }
  }
}
