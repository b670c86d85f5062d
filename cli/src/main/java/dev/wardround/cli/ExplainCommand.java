package dev.wardround.cli;

import dev.wardround.engine.judgment.Judgment;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Inventory;
import dev.wardround.rules.Control;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import dev.wardround.rules.Rule;
import dev.wardround.scan.dependency.advisory.AdvisoryException;
import dev.wardround.scan.dependency.advisory.Database;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells all about one finding, rule or paragraph. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Explains a finding (by the beginning of its fingerprint), a rule (by its id) or a paragraph",
      "(164.312(a)(1)). A finding is looked up in a saved report, else the paths are scanned again."
    },
    footer = {
      "",
      "Examples:",
      "  wardround explain 1f3a9c .",
      "  wardround explain 1f3a9c --report report.json",
      "  wardround explain '164.312(e)(1)'"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SHORTEST = 4;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description = "Fingerprint, rule id or paragraph.")
  private String wanted = "";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "A report that 'scan -o json=FILE' has written.")
  private String reportFile = "";

  @Mixin private Selection selection = new Selection();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UsageException, AdvisoryException {
    for (Pack pack : Packs.of(selection.rules(), console)) {
      if (explained(pack)) {
        return ExitCode.CLEAN;
      }
    }
    if (wanted.length() < SHORTEST) {
      throw new UsageException("give at least " + SHORTEST + " characters of a fingerprint");
    }
    List<Finding> found =
        report().findings().stream().filter(f -> f.fingerprint().startsWith(wanted)).toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "no finding begins with \"" + wanted + "\", and no rule or paragraph is called so");
    }
    found.forEach(this::print);
    return ExitCode.CLEAN;
  }

  private boolean explained(Pack pack) {
    Optional<Rule> rule =
        pack.entries().stream()
            .filter(e -> e.id().equals(wanted))
            .findFirst()
            .map(e -> pack.rule(e).rule());
    rule.ifPresent(found -> RuleText.print(found, console.out()));
    String paragraph = wanted.startsWith("45 CFR ") ? wanted.substring(7) : wanted;
    Optional<Control> control =
        pack.controls().stream()
            .filter(c -> c.citation().paragraph().equals(paragraph))
            .findFirst();
    control.ifPresent(found -> print(found, pack));
    return rule.isPresent() || control.isPresent();
  }

  private void print(Control control, Pack pack) {
    PrintStream out = console.out();
    out.println(control.citation().full() + " " + control.name());
    out.println(control.designation().name().toLowerCase(java.util.Locale.ROOT));
    out.println();
    pack.entries().stream()
        .filter(entry -> entry.citations().contains(control.citation()))
        .forEach(entry -> out.println("  " + entry.severity().word() + "  " + entry.id()));
  }

  private Report report() throws IOException, UsageException, AdvisoryException {
    if (!reportFile.isEmpty()) {
      return SavedReport.read(console, reportFile);
    }
    Judgment judgment = selection.judgment(selection.configuration(console), console);
    Inventory inventory = new Collection(console, Database.ofUser()).collect(selection.paths());
    return judgment.judge(inventory);
  }

  private void print(Finding finding) {
    PrintStream out = console.out();
    out.println(finding.severity().word() + "  " + finding.message());
    out.println("  " + finding.subject().location().display() + "  " + finding.subject().name());
    for (Evidence evidence : finding.evidence()) {
      out.println(
          "  "
              + evidence.attribute()
              + " = "
              + evidence.value()
              + "  ("
              + evidence.location().display()
              + ")");
    }
    for (PathStep step : finding.path()) {
      out.println("  -> " + step.label() + ": " + step.detail());
    }
    out.println("  fingerprint " + finding.fingerprint() + ", rule " + finding.ruleId());
    finding.citations().forEach(citation -> out.println("  " + citation.full()));
    finding.fix().lines().forEach(line -> out.println("    " + line));
  }
}
