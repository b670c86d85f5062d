package dev.wardround.report.sbom;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.rules.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Each package of a report once, and which one needs which.
 *
 * @param packages by package URL
 * @param places the files and lines that name each
 * @param needs package URLs by the package URL that needs them; {@link #ROOT} needs direct ones
 */
record Bill(
    Map<String, Component> packages,
    Map<String, Set<String>> places,
    Map<String, Set<String>> needs) {

  /** The key of what was scanned. */
  static final String ROOT = "";

  Bill {
    packages = Collections.unmodifiableMap(packages);
    places = Collections.unmodifiableMap(places);
    needs = Collections.unmodifiableMap(needs);
  }

  static Bill of(Report report) {
    Map<String, Component> packages = new TreeMap<>();
    Map<String, Set<String>> places = new TreeMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Component each : report.components()) {
      packages.merge(each.purl(), each, Bill::moreShipped);
      labels.putIfAbsent(each.name() + "@" + each.version(), each.purl());
      places.computeIfAbsent(each.purl(), purl -> new TreeSet<>()).add(each.location().display());
    }
    Map<String, Set<String>> needs = new TreeMap<>();
    for (Component each : report.components()) {
      needs.computeIfAbsent(parent(each, labels), purl -> new TreeSet<>()).add(each.purl());
    }
    return new Bill(packages, places, needs);
  }

  private static Component moreShipped(Component first, Component second) {
    return first.scope() != Scope.SHIPPED && second.scope() == Scope.SHIPPED ? second : first;
  }

  /** What is not known to come in by another is held to be a direct one. */
  private static String parent(Component component, Map<String, String> labels) {
    List<String> via = component.via();
    String label = via.isEmpty() ? "" : via.get(via.size() - 1);
    String parent = labels.getOrDefault(label, ROOT);
    return parent.equals(component.purl()) ? ROOT : parent;
  }

  /** What one package needs, sorted. */
  List<String> neededBy(String purl) {
    return new ArrayList<>(needs.getOrDefault(purl, Set.of()));
  }

  /** The files and lines that name a package, sorted. */
  List<String> placesOf(String purl) {
    return new ArrayList<>(places.getOrDefault(purl, Set.of()));
  }

  /** What was scanned, in one word. */
  static String name(Report report) {
    String roots = String.join(" ", report.roots());
    return roots.isEmpty() || roots.equals(".") ? "scan" : roots;
  }
}
