package dev.wardround.maven;

import dev.wardround.engine.gate.Gate;
import dev.wardround.maven.graph.ResolvedModule;
import dev.wardround.maven.scan.Advice;
import dev.wardround.report.Totals;
import dev.wardround.report.Totals.Kind;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells a build what was found, what to change, and whether it fails. */
final class Outcomes {
  private static final int SHOWN = 20;

  private final Log log;
  private final Report report;

  Outcomes(Log log, Report report) {
    this.log = log;
    this.report = report;
  }

  void summary() {
    Totals totals = Totals.of(report);
    log.info(
        report.components().size()
            + " components, "
            + report.resources()
            + " resources: "
            + totals.found(Kind.FAIL)
            + " findings, "
            + totals.found(Kind.UNKNOWN)
            + " unknown, "
            + totals.passed()
            + " passed.");
  }

  /** Each line of a POM that mends something. */
  void changes(List<ResolvedModule> modules) {
    for (ResolvedModule module : modules) {
      Advice.of(report, module).forEach(text -> log.warn("Change " + text));
    }
  }

  void judge(Gate gate) throws MojoFailureException {
    gate.accepted().notices(report).forEach(log::info);
    List<Finding> failing = gate.failing(report);
    failing.stream().limit(SHOWN).forEach(finding -> log.error(line(finding)));
    if (failing.size() > SHOWN) {
      log.error("and " + (failing.size() - SHOWN) + " more, in the reports");
    }
    switch (gate.outcome(report)) {
      case CLEAN -> log.debug("The gate holds.");
      case FINDINGS ->
          throw new MojoFailureException(
              failing.size() + " findings at or above the gate; the reports say what to do");
      case INCOMPLETE ->
          throw new MojoFailureException(
              "not everything could be read and judged, and the gate is strict; the reports say what");
    }
  }

  private static String line(Finding finding) {
    return finding.severity().word()
        + "  "
        + finding.message()
        + " ("
        + finding.subject().location().display()
        + ", "
        + finding.ruleId()
        + ")";
  }
}
