package dev.wardround.engine;

import dev.wardround.engine.condition.Condition;
import dev.wardround.engine.condition.GraphFacts;
import dev.wardround.engine.condition.Truth;
import dev.wardround.engine.pack.PackRule;
import dev.wardround.inventory.Component;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs one rule on its subjects and counts what comes of it. */
final class RuleRun {
  private final PackRule packed;
  private final GraphFacts graph;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private int failed;
  private int unknown;
  private int broken;
  private int notApplicable;

  RuleRun(PackRule packed, GraphFacts graph) {
    this.packed = packed;
    this.graph = graph;
  }

  private record Judged(Verdict verdict, Map<String, String> deciding) {}

  void over(Candidates candidates) {
    for (Map.Entry<String, PackRule.Conditions> entry : packed.byKind().entrySet()) {
      for (Candidate candidate : candidates.ofKind(entry.getKey())) {
        count(candidate, judged(candidate, entry.getValue()));
      }
    }
    passed.sort(null);
  }

  RuleResult result() {
    return new RuleResult(packed.rule(), passed, failed, unknown, broken, notApplicable);
  }

  /** What did not pass, in the order of the subjects. */
  List<Finding> findings() {
    return findings;
  }

  private Judged judged(Candidate candidate, PackRule.Conditions conditions) {
    if (conditions.when().isPresent()) {
      Condition.Answer when = conditions.when().get().test(candidate.asked());
      if (!(when.truth() instanceof Truth.Known known)) {
        return new Judged(open(when.truth()), when.deciding());
      }
      if (!known.holds()) {
        return new Judged(new Verdict.NotApplicable(), Map.of());
      }
    }
    Condition.Answer pass = conditions.pass().test(candidate.asked());
    if (!(pass.truth() instanceof Truth.Known known)) {
      return new Judged(open(pass.truth()), pass.deciding());
    }
    Verdict verdict =
        known.holds()
            ? new Verdict.Pass()
            : new Verdict.Fail(
                conditions.message().words(candidate.asked(), packed.rule().title()));
    return new Judged(verdict, pass.deciding());
  }

  private static Verdict open(Truth truth) {
    return truth instanceof Truth.Unknown unknown
        ? new Verdict.Unknown(unknown.missing())
        : new Verdict.Broken(truth instanceof Truth.Broken broken ? broken.problem() : "");
  }

  private void count(Candidate candidate, Judged judged) {
    Verdict verdict = judged.verdict();
    if (verdict instanceof Verdict.Pass) {
      passed.add(candidate.subject().id());
    } else if (verdict instanceof Verdict.NotApplicable) {
      notApplicable++;
    } else {
      failed += verdict instanceof Verdict.Fail ? 1 : 0;
      unknown += verdict instanceof Verdict.Unknown ? 1 : 0;
      broken += verdict instanceof Verdict.Broken ? 1 : 0;
      findings.add(finding(candidate, judged));
    }
  }

  private Finding finding(Candidate candidate, Judged judged) {
    List<Evidence> evidence = evidence(candidate, judged);
    String attribute = packed.pointsAt().isEmpty() ? "" : packed.pointsAt().get(0);
    return new Finding(
        Fingerprint.of(packed.rule().id(), candidate.identity(), attribute),
        packed.rule().id(),
        severity(candidate),
        judged.verdict(),
        candidate.subject(),
        message(judged.verdict()),
        evidence,
        packed.rule().citations(),
        Fix.of(packed.rule(), candidate),
        judged.verdict() instanceof Verdict.Fail ? path(candidate) : List.of());
  }

  private List<Evidence> evidence(Candidate candidate, Judged judged) {
    List<Evidence> evidence = new ArrayList<>();
    candidate
        .attributes()
        .ifPresent(
            attributes -> {
              Pointing pointing = new Pointing(candidate.subject().location(), judged.deciding());
              packed.pointsAt().forEach(path -> evidence.add(pointing.at(path, attributes)));
            });
    if (evidence.isEmpty()) {
      evidence.add(new Evidence("", "", candidate.subject().location()));
    }
    candidate.affected().ifPresent(affected -> addReach(affected.component(), evidence));
    return evidence;
  }

  private static void addReach(Component component, List<Evidence> evidence) {
    String reach = component.reach().display();
    if (!reach.isEmpty()) {
      evidence.add(new Evidence("reach", reach, component.location()));
    }
  }

  private String message(Verdict verdict) {
    if (verdict instanceof Verdict.Fail fail) {
      return fail.message();
    }
    return verdict instanceof Verdict.Unknown unknown
        ? "cannot be told: " + unknown.missing()
        : "the rule broke: " + (verdict instanceof Verdict.Broken b ? b.problem() : "");
  }

  private Severity severity(Candidate candidate) {
    return candidate
        .affected()
        .map(affected -> affected.vulnerability().severity())
        .filter(word -> !word.equals("unknown") && !word.isEmpty())
        .map(Severity::of)
        .orElse(packed.rule().severity());
  }

  private List<PathStep> path(Candidate candidate) {
    String workload = candidate.subject().workload();
    if (candidate.affected().isEmpty()) {
      return workload.isEmpty() ? List.of() : graph.path(workload);
    }
    Candidate.Affected affected = candidate.affected().get();
    return graph.workloadsWith(affected.component()).stream()
        .map(w -> graph.path(w.id(), affected.component(), affected.vulnerability()))
        .filter(path -> !path.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
