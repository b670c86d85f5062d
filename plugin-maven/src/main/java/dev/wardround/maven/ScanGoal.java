package dev.wardround.maven;

import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.config.ConfigurationException;
import dev.wardround.engine.config.ConfigurationReader;
import dev.wardround.engine.gate.Accepted;
import dev.wardround.engine.gate.Baseline;
import dev.wardround.engine.gate.Gate;
import dev.wardround.engine.gate.GateException;
import dev.wardround.engine.gate.Suppression;
import dev.wardround.engine.judgment.Judgment;
import dev.wardround.engine.pack.PackException;
import dev.wardround.engine.pack.Packs;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.maven.scan.BuildScan;
import dev.wardround.maven.scan.Modules;
import dev.wardround.report.Reporter;
import dev.wardround.report.format.FileEnding;
import dev.wardround.report.format.Reporters;
import dev.wardround.rules.Report;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that scan have in common: the settings, the scan, the reports. */
abstract class ScanGoal extends AbstractMojo {
  private static final String CONFIGURATION = "wardround.yml";

  /** The module. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  /** Does nothing. */
  @Parameter(property = "wardround.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Fails the build from this severity on: critical, high, medium, low, info or none. Without it,
   * what wardround.yml says, else none.
   */
  @Parameter(property = "wardround.failOn")
  private @Nullable String failOn;

  /** Fails the build where not everything could be read and judged. */
  @Parameter(property = "wardround.strict", defaultValue = "false")
  private boolean strict;

  /** The reports to write, such as html, sarif, markdown or junit: those of the command line. */
  @Parameter(property = "wardround.formats", defaultValue = "html,json,sarif")
  private List<String> formats;

  /** Where the reports go. */
  @Parameter(
      property = "wardround.outputDirectory",
      defaultValue = "${project.build.directory}/wardround")
  private File outputDirectory;

  /** Folders with rules of your own, beside the built-in ones. */
  @Parameter private List<File> rules = new ArrayList<>();

  /** Runs only these rules; * stands for any characters. */
  @Parameter(property = "wardround.only")
  private List<String> only = new ArrayList<>();

  /** Leaves these rules out; * stands for any characters. */
  @Parameter(property = "wardround.without")
  private List<String> without = new ArrayList<>();

  /**
   * Findings that fail no build until a day: finding (a fingerprint or a rule's id), subject (may
   * be left out), reason, owner, expires.
   */
  @Parameter private List<SuppressionSetting> suppressions = new ArrayList<>();

  /** Findings that were there before, which the goal baseline has written. */
  @Parameter(property = "wardround.baseline", defaultValue = "${basedir}/wardround-baseline.txt")
  File baseline;

  /** The configuration. Default: wardround.yml of the module, else that of the whole build. */
  @Parameter(property = "wardround.config")
  private @Nullable File config;

  /** Another database of advisories: a file, or the folder of an update. */
  @Parameter(property = "wardround.database")
  private @Nullable File database;

  /** Fails the build where advisories for what was found were copied longer ago, in days. */
  @Parameter(property = "wardround.maxDataAge", defaultValue = "0")
  private int maxDataAge;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Wardround is skipped.");
      return;
    }
    try {
      run();
    } catch (ConfigurationException | GateException | PackException | AdvisoryException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new MojoExecutionException("the scan cannot read or write: " + e.getMessage(), e);
    }
  }

  /** The work of the goal. */
  abstract void run()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException;

  /** What is scanned: the module, or all modules of the build. */
  abstract Modules modules();

  /** Scans, writes the reports, and lets the gate decide. */
  final void check()
      throws IOException,
          ConfigurationException,
          GateException,
          PackException,
          AdvisoryException,
          MojoFailureException {
    Configuration configuration = configuration();
    Gate gate = gate(configuration);
    report(configuration).judge(gate);
  }

  /** Scans, writes the reports, and tells what to change. */
  final Outcomes report(Configuration configuration)
      throws IOException, GateException, PackException, AdvisoryException, MojoFailureException {
    Report report = scan(configuration);
    write(report, formats);
    Outcomes outcomes = new Outcomes(getLog(), report);
    outcomes.summary();
    outcomes.changes(modules().resolved());
    return outcomes;
  }

  final Report scan(Configuration configuration)
      throws IOException, PackException, AdvisoryException, MojoFailureException {
    Options options = new Options(version(), only, without, Map.of(), Clock.systemUTC());
    List<Path> folders = rules.stream().map(File::toPath).toList();
    Judgment judgment = new Judgment(Packs.with(folders), configuration, options);
    BuildScan scan = modules().scan();
    Database advisories = database == null ? Database.ofUser() : Database.at(database.toPath());
    Inventory inventory = scan.inventory(advisories);
    refuseOldData(inventory, advisories);
    return judgment.judge(inventory);
  }

  private void refuseOldData(Inventory inventory, Database advisories) throws MojoFailureException {
    if (maxDataAge > 0) {
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      List<ScanStatus> old = advisories.outdated(inventory.components(), maxDataAge, today);
      if (!old.isEmpty()) {
        throw new MojoFailureException(old.get(0).reason() + ". " + old.get(0).remedy());
      }
    }
  }

  /** Writes a file for each format to the directory of the reports. */
  final void write(Report report, List<String> formats) throws IOException, GateException {
    Files.createDirectories(outputDirectory.toPath());
    for (String format : formats) {
      Reporter reporter =
          Reporters.byFormat(format)
              .orElseThrow(
                  () ->
                      new GateException(
                          format + " is no format: " + String.join(", ", Reporters.formats())));
      Path file = outputDirectory.toPath().resolve("wardround." + FileEnding.of(format));
      Reporters.write(reporter, report, file);
    }
    getLog().info("Reports: " + outputDirectory);
  }

  private Gate gate(Configuration configuration) throws GateException, IOException {
    List<Suppression> accepted = new ArrayList<>(configuration.suppressions());
    for (SuppressionSetting setting : suppressions) {
      accepted.add(setting.suppression());
    }
    Baseline before = baseline.isFile() ? Baseline.read(baseline.toPath()) : Baseline.NONE;
    String word = failOn == null ? configuration.failOn().orElse("none") : failOn;
    return Gate.of(word, strict, new Accepted(accepted, before, LocalDate.now(ZoneOffset.UTC)));
  }

  final Configuration configuration() throws IOException, ConfigurationException, GateException {
    if (config != null && !config.isFile()) {
      throw new GateException(config + ": there is no such configuration");
    }
    if (config != null) {
      return ConfigurationReader.readIfThere(config.toPath());
    }
    Path own = project.getBasedir().toPath().resolve(CONFIGURATION);
    Path whole = Path.of(session.getExecutionRootDirectory()).resolve(CONFIGURATION);
    return ConfigurationReader.readIfThere(Files.isRegularFile(own) ? own : whole);
  }

  private static String version() {
    String version = ScanGoal.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
