package dev.wardround.inventory;

import java.util.Collections;
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

  public Inventory {
    roots = List.copyOf(roots);
    resources = List.copyOf(resources);
    components = List.copyOf(components);
    vulnerabilities = List.copyOf(vulnerabilities);
    statuses = List.copyOf(statuses);
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }
}
