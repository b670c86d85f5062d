package dev.wardround.cli.truth;

import dev.wardround.engine.Assessment;
import dev.wardround.engine.Options;
import dev.wardround.engine.graph.Graph;
import dev.wardround.engine.graph.Scope;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.FileScanner;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.tree.Root;
import dev.wardround.inventory.tree.TreeScan;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Verdict;
import dev.wardround.scan.iac.cloudformation.CloudFormationScanner;
import dev.wardround.scan.iac.terraform.TerraformScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scans samples with the scanners of the tool and judges them with the rules of its pack. */
final class Judge {
  private static final List<FileScanner> FORMATS =
      List.of(new CloudFormationScanner(), new TerraformScanner());
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);

  private final List<Pack> packs = List.of(Pack.builtIn("hipaa"));
  private final Map<Path, Report> reports = new HashMap<>();

  /** The ids of all rules. */
  Set<String> rules() {
    Set<String> ids = new TreeSet<>();
    packs.get(0).entries().forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  Outcome outcome(Sample sample, Set<String> rules) throws IOException {
    boolean fails = false;
    boolean open = false;
    for (Finding finding : report(sample).findings()) {
      if (rules.contains(finding.ruleId()) && finding.subject().id().endsWith(sample.resource())) {
        fails |= finding.verdict() instanceof Verdict.Fail;
        open |= finding.verdict() instanceof Verdict.Unknown;
      }
    }
    if (!sample.bad()) {
      return fails ? Outcome.FALSE_ALARM : Outcome.LEFT_ALONE;
    }
    if (fails) {
      return Outcome.CAUGHT;
    }
    return open ? Outcome.UNDECIDED : Outcome.MISSED;
  }

  private Report report(Sample sample) throws IOException {
    Report known = reports.get(sample.place());
    if (known != null) {
      return known;
    }
    Inventory inventory = new TreeScan(FORMATS).scan(List.of(new Root(sample.place(), "sample")));
    Report report =
        Assessment.judge(
            inventory, Graph.of(inventory, Scope.NONE), packs, Options.of("truth", DAY));
    reports.put(sample.place(), report);
    return report;
  }
}
