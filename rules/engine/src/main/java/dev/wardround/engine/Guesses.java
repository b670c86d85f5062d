package dev.wardround.engine;

import dev.wardround.inventory.Vulnerability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be wrong with a component whose version is not told exactly, as one question. */
final class Guesses {
  private Guesses() {}

  /** The worst guess for each reason, which says how many more there are. */
  static List<Vulnerability> of(List<Vulnerability> known) {
    Map<String, Vulnerability> worst = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Vulnerability vulnerability : known) {
      if (vulnerability.confidence() == Vulnerability.Confidence.GUESS) {
        worst.merge(vulnerability.reason(), vulnerability, Guesses::worse);
        counts.merge(vulnerability.reason(), 1, Integer::sum);
      }
    }
    return worst.values().stream()
        .map(each -> standingFor(each, counts.getOrDefault(each.reason(), 1)))
        .toList();
  }

  /** The first of two that weigh the same: their order is the advisories'. */
  private static Vulnerability worse(Vulnerability one, Vulnerability other) {
    if (one.knownExploited() != other.knownExploited()) {
      return one.knownExploited() ? one : other;
    }
    return other.score() > one.score() ? other : one;
  }

  private static Vulnerability standingFor(Vulnerability one, int count) {
    if (count == 1) {
      return one;
    }
    String reason = one.reason() + " (" + one.id() + " and " + (count - 1) + " more may hold)";
    return new Vulnerability(
        one.purl(),
        one.id(),
        one.aliases(),
        one.severity(),
        one.score(),
        one.vector(),
        one.cwes(),
        one.fixedVersions(),
        one.published(),
        one.knownExploited(),
        one.exploitDueDate(),
        one.source(),
        one.confidence(),
        reason);
  }
}
