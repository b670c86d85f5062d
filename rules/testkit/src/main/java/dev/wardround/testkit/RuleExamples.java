package dev.wardround.testkit;

import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the examples of one rule against what the rule says of them. */
public final class RuleExamples {
  private final Pack pack;
  private final String rule;

  private RuleExamples(Pack pack, String rule) {
    this.pack = pack;
    this.rule = rule;
  }

  public static RuleExamples of(Pack pack, String rule) {
    return new RuleExamples(pack, rule);
  }

  /** What is wrong with an example, as sentences; none where the rule says what it should. */
  public List<String> problems(Example example) throws IOException {
    Report report = ExampleScan.judged(example, pack, rule);
    List<String> problems = new ArrayList<>();
    report.coverage().stream()
        .filter(status -> status.outcome() == ScanStatus.Outcome.FAILED)
        .forEach(s -> problems.add("not read: " + s.target() + ": " + s.reason()));
    if (report.resources() == 0 && report.components().isEmpty()) {
      problems.add("no resource was found in it: is it of a format that is read?");
    }
    report.findings().stream()
        .filter(finding -> finding.verdict() instanceof Verdict.Broken)
        .forEach(finding -> problems.add(said(finding)));
    switch (example.expected()) {
      case BAD -> bad(example, report, problems);
      case GOOD -> good(report, problems);
      case UNKNOWN -> unknown(report, problems);
    }
    return problems;
  }

  private void bad(Example example, Report report, List<String> problems) throws IOException {
    Path root = Files.isDirectory(example.place()) ? example.place() : example.place().getParent();
    SortedSet<String> marked = Marks.of(Optional.ofNullable(root).orElseThrow(), example.files());
    TreeSet<String> found = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (finding.verdict() instanceof Verdict.Fail) {
        found.add(line(finding));
      }
    }
    if (marked.isEmpty() && !isLive(example)) {
      problems.add("no line of it ends in \"# finding\"");
    }
    if (found.isEmpty()) {
      problems.add("nothing failed in it: " + report.findings().stream().map(this::said).toList());
    }
    if (!isLive(example) && !marked.equals(found)) {
      problems.add("marked is " + marked + ", found was " + found);
    }
  }

  private static boolean isLive(Example example) {
    return String.valueOf(example.place().getFileName()).equals("live.json");
  }

  private static String line(Finding finding) {
    Location place = finding.evidence().get(0).location();
    return place instanceof Location.InFile file
        ? file.path() + ":" + file.line()
        : place.display();
  }

  private void good(Report report, List<String> problems) {
    report.findings().forEach(finding -> problems.add(said(finding)));
    boolean judged =
        report.rules().stream().anyMatch(r -> !r.passed().isEmpty() || r.notApplicable() > 0);
    if (!judged) {
      problems.add("nothing of the rule's kinds is in it");
    }
  }

  private void unknown(Report report, List<String> problems) {
    boolean open = report.findings().stream().anyMatch(f -> f.verdict() instanceof Verdict.Unknown);
    if (!open) {
      problems.add("nothing in it stays unknown");
    }
    report.findings().stream()
        .filter(finding -> finding.verdict() instanceof Verdict.Fail)
        .forEach(finding -> problems.add(said(finding)));
  }

  private String said(Finding finding) {
    return finding.subject().name() + " " + finding.verdict().word() + ": " + finding.message();
  }
}
