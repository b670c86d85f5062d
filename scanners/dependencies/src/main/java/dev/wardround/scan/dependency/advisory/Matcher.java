package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the advisories that cover components, and says which components it could not judge. */
public final class Matcher {
  static final String LEAST_VERSION = "the version is the least that the source allows";

  private static final String NO_VERSION = "the source names no version";
  private static final String PIN = "Pin the version, or commit a lock file.";

  private final List<AdvisoryIndex> indexes;

  public Matcher(AdvisoryIndex index) {
    this(List.of(index));
  }

  /** Asks for each ecosystem the first database that covers it. */
  public Matcher(List<AdvisoryIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  private Optional<AdvisoryIndex> covering(VersionOrder order) {
    for (AdvisoryIndex index : indexes) {
      if (index.info().covers(order.ecosystem())) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  /**
   * The advisories that cover the components.
   *
   * @throws AdvisoryException where the database turns out to be damaged
   */
  public Matches match(List<Component> components) throws AdvisoryException {
    Collected collected = new Collected();
    for (Component component : components) {
      match(component, collected);
    }
    return collected.result();
  }

  private void match(Component component, Collected collected) throws AdvisoryException {
    Optional<VersionOrder> order = VersionOrder.forEcosystem(component.ecosystem());
    Optional<AdvisoryIndex> index = order.flatMap(this::covering);
    if (order.isEmpty() || index.isEmpty()) {
      collected.add(
          new Unmatched(
              component,
              "no advisories for ecosystem " + component.ecosystem() + " in this database",
              "Build a database that has them with 'wardround db build'."));
    } else if (component.certainty() == Certainty.UNKNOWN || component.version().isBlank()) {
      collected.add(new Unmatched(component, NO_VERSION, PIN));
    } else if (!collected.isDone(component)) {
      int open = collected.open();
      match(component, order.get(), index.get(), collected);
      if (collected.open() == open) {
        collected.done(component);
      }
    }
  }

  private void match(
      Component component, VersionOrder order, AdvisoryIndex index, Collected collected)
      throws AdvisoryException {
    String name = PackageName.normalise(order, component.name());
    List<KnownVulnerability> known = index.lookup(order, name);
    if (known.isEmpty()) {
      return;
    }
    Candidate candidate = Candidate.of(order, component.version());
    if (!candidate.isVersion()) {
      collected.add(
          new Unmatched(
              component, "the version is not one that " + order.ecosystem() + " can order", PIN));
    }
    for (KnownVulnerability vulnerability : known) {
      Judgement judgement = candidate.judge(vulnerability);
      if (judgement.isAffected()) {
        collected.add(vulnerability(component, vulnerability, judgement));
      } else if (judgement.isOpen()) {
        collected.add(
            new Unmatched(
                component,
                "the ranges of " + vulnerability.id() + " cannot be compared with the version",
                "Look the advisory up by its name."));
      }
    }
  }

  private static Vulnerability vulnerability(
      Component component, KnownVulnerability known, Judgement judgement) {
    List<String> reasons = new ArrayList<>(judgement.doubts());
    if (component.certainty() == Certainty.LOWER_BOUND) {
      reasons.add(component.evidence().isEmpty() ? LEAST_VERSION : component.evidence());
    }
    return new Vulnerability(
        component.purl(),
        known.id(),
        known.aliases(),
        known.severity(),
        known.score(),
        known.vector(),
        known.cwes(),
        judgement.fixedVersions(),
        known.published(),
        known.knownExploited(),
        known.exploitDueDate(),
        known.source(),
        reasons.isEmpty() ? Confidence.EXACT : Confidence.GUESS,
        String.join("; ", reasons));
  }

  /** Gathers results in their final order; of two about the same, the surer one stays. */
  private static final class Collected {
    private final Map<String, Vulnerability> vulnerabilities = new TreeMap<>();
    private final List<Unmatched> unmatched = new ArrayList<>();
    private final Map<Certainty, Set<String>> done = new EnumMap<>(Certainty.class);

    /** Whether the same component of another manifest has said all that there is to say. */
    boolean isDone(Component component) {
      return done.getOrDefault(component.certainty(), Set.of()).contains(component.purl());
    }

    void done(Component component) {
      done.computeIfAbsent(component.certainty(), c -> new HashSet<>()).add(component.purl());
    }

    int open() {
      return unmatched.size();
    }

    void add(Vulnerability vulnerability) {
      String key = vulnerability.purl().concat("\n").concat(vulnerability.id());
      Vulnerability other = vulnerabilities.get(key);
      if (other == null || other.confidence() == Confidence.GUESS) {
        vulnerabilities.put(key, vulnerability);
      }
    }

    void add(Unmatched entry) {
      unmatched.add(entry);
    }

    Matches result() {
      if (unmatched.size() > 1) {
        unmatched.sort(Unmatched.ORDER);
      }
      return new Matches(List.copyOf(vulnerabilities.values()), unmatched);
    }
  }
}
