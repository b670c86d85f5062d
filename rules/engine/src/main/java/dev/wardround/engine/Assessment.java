package dev.wardround.engine;

import dev.wardround.engine.condition.GraphFacts;
import dev.wardround.engine.condition.Knowledge;
import dev.wardround.engine.condition.Runtimes;
import dev.wardround.engine.pack.Pack;
import dev.wardround.inventory.Inventory;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs every rule that is wanted on every subject of its kinds, and adds up. */
public final class Assessment {
  /** Below this number of subjects, starting threads costs more than they save. */
  private static final int MANY = 2000;

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Assessment::rank)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::ruleId)
          .thenComparing(finding -> finding.subject().id())
          .thenComparing(finding -> finding.subject().location().display())
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message);

  private Assessment() {}

  /** Judges an inventory whose facts are linked. */
  public static Report judge(
      Inventory inventory, GraphFacts graph, List<Pack> packs, Options options) {
    Knowledge knowledge = Knowledge.of(inventory, graph, options.config(), options.clock());
    Candidates candidates = new Candidates(inventory, graph, knowledge);
    List<RuleRun> runs = new ArrayList<>();
    for (Pack pack : packs) {
      for (Pack.Entry entry : pack.entries()) {
        if (options.wants(entry.id()) && occurs(entry, candidates)) {
          runs.add(new RuleRun(pack.rule(entry), graph));
        }
      }
    }
    boolean many = inventory.resources().size() + inventory.components().size() > MANY;
    Stream<RuleRun> each = many ? runs.parallelStream() : runs.stream();
    List<RuleResult> results = new ArrayList<>(each.map(run -> run.over(candidates)).toList());
    List<Finding> findings = new ArrayList<>();
    runs.forEach(run -> findings.addAll(run.findings()));
    findings.sort(WORST_FIRST);
    results.sort(Comparator.comparing(result -> result.rule().id()));
    return new Report(
        options.version(),
        inventory.roots(),
        inventory.filesSeen(),
        inventory.resources().size(),
        findings,
        results,
        new Paragraphs(packs, results).results(),
        graph.workloads(),
        graph.stores(),
        inventory.components(),
        inventory.vulnerabilities(),
        inventory.statuses(),
        inventory.unread(),
        data(inventory, LocalDate.now(options.clock())));
  }

  private static boolean occurs(Pack.Entry entry, Candidates candidates) {
    return entry.kinds().stream().anyMatch(kind -> !candidates.ofKind(kind).isEmpty());
  }

  /** Fails before what broke, and that before what is not known. */
  private static int rank(Finding finding) {
    if (finding.verdict() instanceof Verdict.Fail) {
      return 0;
    }
    return finding.verdict() instanceof Verdict.Broken ? 1 : 2;
  }

  private static Map<String, String> data(Inventory inventory, LocalDate today) {
    Map<String, String> data = new TreeMap<>(inventory.data());
    String old = Runtimes.isOld(today) ? " (old: vendors may have set new dates since)" : "";
    data.put("runtimes", Runtimes.asOf() + old);
    return data;
  }
}
