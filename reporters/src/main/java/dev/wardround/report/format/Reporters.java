package dev.wardround.report.format;

import dev.wardround.report.Reporter;
import dev.wardround.report.csv.CsvReporter;
import dev.wardround.report.github.GithubReporter;
import dev.wardround.report.gitlab.GitlabReporter;
import dev.wardround.report.html.HtmlReporter;
import dev.wardround.report.json.JsonReporter;
import dev.wardround.report.junit.JunitReporter;
import dev.wardround.report.markdown.MarkdownReporter;
import dev.wardround.report.sarif.SarifReporter;
import dev.wardround.report.sbom.CycloneDxReporter;
import dev.wardround.report.sbom.OpenVexReporter;
import dev.wardround.report.sbom.SpdxReporter;
import dev.wardround.report.terminal.TerminalReporter;
import dev.wardround.rules.Report;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The formats that a report can be written in. Named here one by one, not looked up on the class
 * path: that would cost each start of the tool.
 */
public final class Reporters {
  private static final int WIDTH = 100;

  private Reporters() {}

  /** The names of all formats, in the order in which help shows them. */
  public static List<String> formats() {
    return List.of(
        "terminal",
        "json",
        "sarif",
        "html",
        "markdown",
        "csv",
        "junit",
        "github",
        "gitlab",
        "cyclonedx",
        "spdx",
        "openvex");
  }

  /** One reporter for each format; the terminal's as for a file: 100 columns, no colours. */
  public static List<Reporter> all() {
    return formats().stream().map(Reporters::byFormat).flatMap(Optional::stream).toList();
  }

  /** The reporter of a format as {@link #all} has it; empty for a name that is none. */
  public static Optional<Reporter> byFormat(String format) {
    return switch (format) {
      case "terminal" -> Optional.of(new TerminalReporter(WIDTH, false, false));
      case "json" -> Optional.of(new JsonReporter());
      case "sarif" -> Optional.of(new SarifReporter());
      case "html" -> Optional.of(new HtmlReporter());
      case "markdown" -> Optional.of(new MarkdownReporter());
      case "csv" -> Optional.of(new CsvReporter());
      case "junit" -> Optional.of(new JunitReporter());
      case "github" -> Optional.of(new GithubReporter());
      case "gitlab" -> Optional.of(new GitlabReporter());
      case "cyclonedx" -> Optional.of(new CycloneDxReporter());
      case "openvex" -> Optional.of(new OpenVexReporter(Clock.systemUTC()));
      case "spdx" -> Optional.of(new SpdxReporter(Clock.systemUTC()));
      default -> Optional.empty();
    };
  }

  /** Writes a report to a file, which appears whole or not at all. */
  public static void write(Reporter reporter, Report report, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
        reporter.write(report, out);
      }
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
