package dev.wardround.scan.dependency.advisory;

import dev.wardround.scan.dependency.advisory.AffectedRange.Doubt;
import dev.wardround.scan.dependency.version.Version;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes one vulnerability of all that advisories claim of one package under the same names: what
 * GitHub, the NVD and an ecosystem's own database each publish is told once.
 */
final class AdvisoryMerge {
  private final VersionOrder order;
  private final String name;
  private final KevCatalogue exploited;

  /** That a record speaks of the package. */
  record Claim(OsvRecord advisory, List<AffectedRange> ranges, List<String> versions) {
    boolean isWithdrawn() {
      return !advisory.withdrawn().isEmpty();
    }

    boolean hasLostBound() {
      return ranges.stream().anyMatch(range -> range.doubt() == Doubt.UPPER_BOUND_LOST);
    }
  }

  AdvisoryMerge(VersionOrder order, String name, KevCatalogue exploited) {
    this.order = order;
    this.name = name;
    this.exploited = exploited;
  }

  /** Sorted by id. A withdrawn advisory is kept only where no other speaks of the same. */
  List<KnownVulnerability> merge(Collection<Claim> claims) {
    AliasGroups groups = new AliasGroups();
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(claim -> claim.advisory().id()));
    sorted.stream().filter(claim -> !claim.isWithdrawn()).forEach(groups::add);
    AliasGroups withdrawn = new AliasGroups();
    sorted.stream()
        .filter(claim -> claim.isWithdrawn() && !groups.know(claim))
        .forEach(withdrawn::add);
    List<KnownVulnerability> result = new ArrayList<>();
    groups.all().forEach(group -> result.add(vulnerability(group)));
    withdrawn.all().forEach(group -> result.add(vulnerability(group)));
    result.sort(Comparator.comparing(KnownVulnerability::id, AdvisoryId::comparePreference));
    return result;
  }

  private KnownVulnerability vulnerability(List<Claim> group) {
    TreeSet<String> names = new TreeSet<>(AdvisoryId::comparePreference);
    group.forEach(claim -> names.addAll(namesOf(claim)));
    String id = names.first();
    Cvss cvss = cvss(group);
    List<AffectedRange> ranges = ranges(group);
    String withdrawn = group.get(0).isWithdrawn() ? latest(group, OsvRecord::withdrawn) : "";
    String listed = names.stream().filter(exploited.dueDates()::containsKey).findFirst().orElse("");
    return new KnownVulnerability(
        order.ecosystem(),
        name,
        id,
        names.stream().skip(1).sorted().toList(),
        cvss.score() > 0 ? Cvss.severity(cvss.score()) : label(group),
        cvss.score(),
        cvss.vector(),
        cwes(group),
        earliestPublished(group),
        latest(group, OsvRecord::modified),
        withdrawn,
        !listed.isEmpty(),
        exploited.dueDates().getOrDefault(listed, ""),
        Source.joined(group.stream().map(claim -> claim.advisory().source()).toList()),
        withdrawn.isEmpty() ? ranges : List.of(),
        withdrawn.isEmpty() ? versions(group, ranges) : List.of());
  }

  private static List<String> namesOf(Claim claim) {
    List<String> names = new ArrayList<>(claim.advisory().aliases());
    names.add(claim.advisory().id());
    return names;
  }

  private static Cvss cvss(List<Claim> group) {
    List<String> vectors = new ArrayList<>();
    double score = 0;
    for (Claim claim : group) {
      vectors.addAll(claim.advisory().vectors());
      score = Math.max(score, claim.advisory().score());
    }
    Cvss cvss = Cvss.preferred(vectors);
    return cvss.vector().isEmpty() ? new Cvss("", score) : cvss;
  }

  private static String label(List<Claim> group) {
    return group.stream()
        .map(claim -> Severity.ofLabel(claim.advisory().severity()))
        .max(Comparator.comparingInt(Severity::rank))
        .orElse(Severity.UNKNOWN);
  }

  private static List<String> cwes(List<Claim> group) {
    TreeSet<String> cwes = new TreeSet<>();
    group.forEach(claim -> cwes.addAll(claim.advisory().cwes()));
    return List.copyOf(cwes);
  }

  private static String earliestPublished(List<Claim> group) {
    return group.stream()
        .map(claim -> claim.advisory().published())
        .filter(date -> !date.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private static String latest(
      List<Claim> group, java.util.function.Function<OsvRecord, String> date) {
    return group.stream()
        .map(claim -> date.apply(claim.advisory()))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** A range that has lost its upper bound says nothing where another advisory knows the bound. */
  private List<AffectedRange> ranges(List<Claim> group) {
    boolean known =
        group.stream().anyMatch(claim -> !claim.ranges().isEmpty() && !claim.hasLostBound());
    TreeSet<AffectedRange> ranges =
        new TreeSet<>(
            Comparator.comparing(AffectedRange::introduced, order)
                .thenComparing(AffectedRange::introduced)
                .thenComparing(AffectedRange::end, order)
                .thenComparing(AffectedRange::end)
                .thenComparing(AffectedRange::kind)
                .thenComparing(AffectedRange::doubt));
    for (Claim claim : group) {
      for (AffectedRange range : claim.ranges()) {
        if (!known || range.doubt() != Doubt.UPPER_BOUND_LOST) {
          ranges.add(range);
        }
      }
    }
    return List.copyOf(ranges);
  }

  /** Listed versions that an exact range holds anyway are left out. */
  private List<String> versions(List<Claim> group, List<AffectedRange> ranges) {
    List<AffectedRange> exact = ranges.stream().filter(AffectedRange::isExact).toList();
    Set<String> listed = new HashSet<>();
    group.forEach(claim -> listed.addAll(claim.versions()));
    return listed.stream()
        .filter(version -> !isCovered(version, exact))
        .sorted(order.thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private boolean isCovered(String text, List<AffectedRange> ranges) {
    Optional<Version> version = order.parse(text);
    return version.isPresent()
        && ranges.stream()
            .anyMatch(range -> Coverage.of(order, version.get(), range) == Coverage.COVERED);
  }

  /** Claims that share a name, directly or through others. */
  private static final class AliasGroups {
    private final Map<String, List<Claim>> groupOf = new HashMap<>();
    private final List<List<Claim>> groups = new ArrayList<>();

    boolean know(Claim claim) {
      return namesOf(claim).stream().anyMatch(groupOf::containsKey);
    }

    void add(Claim claim) {
      List<Claim> group = new ArrayList<>();
      groups.add(group);
      group.add(claim);
      for (String alias : namesOf(claim)) {
        List<Claim> other = groupOf.getOrDefault(alias, group);
        groupOf.put(alias, group);
        if (other != group) {
          join(group, other);
        }
      }
    }

    private void join(List<Claim> group, List<Claim> other) {
      for (Claim claim : other) {
        group.add(claim);
        namesOf(claim).forEach(alias -> groupOf.put(alias, group));
      }
      groups.removeIf(candidate -> candidate == other);
    }

    List<List<Claim>> all() {
      groups.forEach(group -> group.sort(Comparator.comparing(claim -> claim.advisory().id())));
      return groups;
    }
  }
}
