package dev.wardround.inventory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All facts of one scan, in a stable order: the same input gives an equal inventory.
 *
 * @param roots what was scanned, as the user named it
 * @param filesSeen regular files met below the roots
 * @param unread files that no scanner reads, counted by kind: {@code .java} → 12
 * @param data the dated data that facts rest on, such as {@code advisories} → {@code 2026-08-22}
 */
public record Inventory(
    List<String> roots,
    int filesSeen,
    List<Resource> resources,
    List<Component> components,
    List<Vulnerability> vulnerabilities,
    List<ScanStatus> statuses,
    Map<String, Integer> unread,
    Map<String, String> data) {

  private static final Comparator<Resource> RESOURCES =
      Comparator.comparing(Resource::id).thenComparing(Resource::type);

  private static final Comparator<Component> COMPONENTS =
      Comparator.comparing(Component::manifest)
          .thenComparing(Component::purl)
          .thenComparing(component -> component.location().display());

  private static final Comparator<Vulnerability> VULNERABILITIES =
      Comparator.comparing(Vulnerability::purl).thenComparing(Vulnerability::id);

  private static final Comparator<ScanStatus> STATUSES =
      Comparator.comparing(ScanStatus::target)
          .thenComparing(ScanStatus::scanner)
          .thenComparing(ScanStatus::outcome)
          .thenComparing(ScanStatus::reason);

  public Inventory {
    roots = List.copyOf(roots);
    resources = sorted(resources, RESOURCES);
    components = sorted(components, COMPONENTS);
    vulnerabilities = sorted(vulnerabilities, VULNERABILITIES);
    statuses = sorted(statuses, STATUSES);
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }

  private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(facts);
    sorted.sort(order);
    return Collections.unmodifiableList(sorted);
  }

  /** All facts of several scans as one. */
  public static Inventory merged(List<Inventory> inventories) {
    List<String> roots = new ArrayList<>();
    List<Resource> resources = new ArrayList<>();
    List<Component> components = new ArrayList<>();
    List<Vulnerability> vulnerabilities = new ArrayList<>();
    List<ScanStatus> statuses = new ArrayList<>();
    Map<String, Integer> unread = new TreeMap<>();
    Map<String, String> data = new TreeMap<>();
    int files = 0;
    for (Inventory inventory : inventories) {
      roots.addAll(inventory.roots());
      resources.addAll(inventory.resources());
      components.addAll(inventory.components());
      vulnerabilities.addAll(inventory.vulnerabilities());
      statuses.addAll(inventory.statuses());
      inventory.unread().forEach((kind, count) -> unread.merge(kind, count, Integer::sum));
      data.putAll(inventory.data());
      files += inventory.filesSeen();
    }
    return new Inventory(
        roots, files, resources, components, vulnerabilities, statuses, unread, data);
  }

  /** The same facts with vulnerabilities and the dated data that they come from. */
  public Inventory with(
      List<Vulnerability> found, List<ScanStatus> more, Map<String, String> datedData) {
    List<ScanStatus> all = new ArrayList<>(statuses);
    all.addAll(more);
    Map<String, String> allData = new TreeMap<>(data);
    allData.putAll(datedData);
    return new Inventory(roots, filesSeen, resources, components, found, all, unread, allData);
  }

  /** The same facts with more told of the components. */
  public Inventory with(List<Component> others) {
    return new Inventory(
        roots, filesSeen, resources, others, vulnerabilities, statuses, unread, data);
  }
}
