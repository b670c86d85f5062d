package dev.wardround.cli;

import dev.wardround.engine.gate.Changes;
import dev.wardround.report.PlainText;
import dev.wardround.rules.Finding;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what became different between two saved reports. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which findings are new in the second of two saved JSON reports, which are fixed, and which",
      "are only no longer seen. Moved lines are no change. Ends with 1 where there are new ones."
    },
    footer = {"", "Example:", "  wardround diff monday.json tuesday.json"})
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier report.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NOW", description = "The later report.")
  private String now = "";

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Changes changes =
        Changes.between(SavedReport.read(console, before), SavedReport.read(console, now));
    list("New", changes.added());
    list("Fixed", changes.fixed());
    list("Failed before, and cannot be told now", changes.unknown());
    list("Failed before, and is no longer looked at", changes.gone());
    console.out().println(summary(changes));
    return changes.added().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void list(String heading, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    PrintStream out = console.out();
    out.println(heading);
    for (Finding finding : findings) {
      String severity = finding.severity().word().toUpperCase(Locale.ROOT);
      out.println("  " + severity + "  " + PlainText.line(finding.message()));
      out.println("      " + PlainText.line(finding.subject().location().display()));
      out.println("      " + finding.ruleId() + "  " + finding.fingerprint());
    }
    out.println();
  }

  private static String summary(Changes changes) {
    return String.format(
        Locale.ROOT,
        "%d new, %d fixed, %d no longer known, %d no longer looked at, %d as before",
        changes.added().size(),
        changes.fixed().size(),
        changes.unknown().size(),
        changes.gone().size(),
        changes.unchanged());
  }
}
