package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.scan.dependency.version.VersionOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins what a judge of names says with what advisories say by package URL: one vulnerability of a
 * component is one, whatever names it goes by and whoever says it. A name alone stays a guess.
 */
final class SecondOpinion {
  private final List<AdvisoryIndex> indexes;

  SecondOpinion(List<AdvisoryIndex> indexes) {
    this.indexes = List.copyOf(indexes);
  }

  List<Vulnerability> joined(
      List<Component> components, List<Vulnerability> exact, List<Vulnerability> byName)
      throws AdvisoryException {
    Map<String, Component> byPurl = new HashMap<>();
    components.forEach(component -> byPurl.putIfAbsent(component.purl(), component));
    Map<String, List<Integer>> places = places(exact);
    List<Vulnerability> all = new ArrayList<>(exact);
    for (Vulnerability named : byName) {
      Optional<Integer> same =
          places.getOrDefault(named.purl(), List.of()).stream()
              .filter(at -> isSame(all.get(at), named))
              .findFirst();
      if (same.isPresent()) {
        all.set(same.get(), both(all.get(same.get()), named));
      } else {
        Component component = byPurl.get(named.purl());
        all.add(component == null ? named : because(named, objection(component, named)));
      }
    }
    return all;
  }

  private static Map<String, List<Integer>> places(List<Vulnerability> vulnerabilities) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < vulnerabilities.size(); i++) {
      places.computeIfAbsent(vulnerabilities.get(i).purl(), p -> new ArrayList<>()).add(i);
    }
    return places;
  }

  private static boolean isSame(Vulnerability one, Vulnerability other) {
    Set<String> names = new HashSet<>(one.aliases());
    names.add(one.id());
    return names.contains(other.id()) || other.aliases().stream().anyMatch(names::contains);
  }

  /** What advisories say by package URL against a match by name. */
  private String objection(Component component, Vulnerability named) throws AdvisoryException {
    Optional<VersionOrder> order = VersionOrder.forEcosystem(component.ecosystem());
    if (order.isEmpty()) {
      return "no advisories by package URL for this ecosystem";
    }
    for (AdvisoryIndex index : indexes) {
      if (index.info().covers(order.get().ecosystem())) {
        return objection(component, named, order.get(), index);
      }
    }
    return "no advisories by package URL for this ecosystem";
  }

  private static String objection(
      Component component, Vulnerability named, VersionOrder order, AdvisoryIndex index)
      throws AdvisoryException {
    List<KnownVulnerability> known =
        index.lookup(order, PackageName.normalise(order, component.name()));
    Candidate version = Candidate.of(order, component.version());
    for (KnownVulnerability each : known) {
      boolean same = each.id().equals(named.id()) || each.aliases().contains(named.id());
      if (same && !version.judge(each).isAffected()) {
        return "contradicted: by package URL, " + each.source() + " does not list this version";
      }
    }
    return known.isEmpty()
        ? "advisories by package URL do not name this package"
        : "advisories by package URL name this package, but not for this";
  }

  private static Vulnerability because(Vulnerability named, String objection) {
    return with(
        named,
        named,
        new TreeSet<>(named.aliases()),
        named.source(),
        named.reason() + "; " + objection);
  }

  /** Both say it: the exact one's word, with what it leaves open filled in from the other. */
  private static Vulnerability both(Vulnerability exact, Vulnerability named) {
    TreeSet<String> aliases = new TreeSet<>(exact.aliases());
    aliases.addAll(named.aliases());
    aliases.add(named.id());
    aliases.remove(exact.id());
    String source = exact.source() + ", " + named.source();
    return with(exact, named, aliases, source, exact.reason());
  }

  private static Vulnerability with(
      Vulnerability one, Vulnerability other, Set<String> aliases, String source, String reason) {
    Vulnerability scored = one.score() > 0 ? one : other;
    boolean listed = one.knownExploited() || !other.knownExploited();
    return new Vulnerability(
        one.purl(),
        one.id(),
        new ArrayList<>(aliases),
        one.severity().equals("unknown") ? other.severity() : one.severity(),
        scored.score(),
        scored.vector(),
        one.cwes().isEmpty() ? other.cwes() : one.cwes(),
        one.fixedVersions(),
        one.published(),
        one.knownExploited() || other.knownExploited(),
        listed ? one.exploitDueDate() : other.exploitDueDate(),
        source,
        one.confidence(),
        reason);
  }
}
