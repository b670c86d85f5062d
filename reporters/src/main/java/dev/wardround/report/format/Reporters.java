package dev.wardround.report.format;

import dev.wardround.report.Reporter;
import dev.wardround.report.html.HtmlReporter;
import dev.wardround.report.json.JsonReporter;
import dev.wardround.report.sarif.SarifReporter;
import dev.wardround.report.terminal.TerminalReporter;
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
    return List.of("terminal", "json", "sarif", "html");
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
      default -> Optional.empty();
    };
  }
}
