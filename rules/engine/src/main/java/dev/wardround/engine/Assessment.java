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
    boolean many = inventory.resources().size() + inventory.components().size() > MANY;
    List<Ruling> wanted = wanted(packs, options);
    Stream<Ruling> each = many ? wanted.parallelStream() : wanted.stream();
    List<RuleRun> runs =
        each.filter(ruling -> ruling.occurs(candidates))
            .map(r -> r.run(candidates, graph))
            .toList();
    List<RuleResult> results = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (RuleRun run : runs) {
      results.add(run.result());
      findings.addAll(run.findings());
    }
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

  private static List<Ruling> wanted(List<Pack> packs, Options options) {
    List<Ruling> wanted = new ArrayList<>();
    for (Pack pack : packs) {
      for (Pack.Entry entry : pack.entries()) {
        if (options.wants(entry.id())) {
          wanted.add(new Ruling(pack, entry));
        }
      }
    }
    return wanted;
  }

  /** A rule that is to be run where a subject of its kinds occurs. */
  private record Ruling(Pack pack, Pack.Entry entry) {
    boolean occurs(Candidates candidates) {
      return entry.kinds().stream().anyMatch(kind -> !candidates.ofKind(kind).isEmpty());
    }

    RuleRun run(Candidates candidates, GraphFacts graph) {
      RuleRun run = new RuleRun(pack.rule(entry), graph);
      run.over(candidates);
      return run;
    }
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
