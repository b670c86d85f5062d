package dev.wardround.scan.dependency.advisory;

import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What matching gave.
 *
 * @param vulnerabilities sorted by package URL and id, each once
 * @param unmatched sorted by manifest and package URL
 */
public record Matches(List<Vulnerability> vulnerabilities, List<Unmatched> unmatched) {
  private static final String SCANNER = "advisories";

  public Matches {
    vulnerabilities = List.copyOf(vulnerabilities);
    unmatched = List.copyOf(unmatched);
  }

  /** One status for each manifest and reason, with the number of components. */
  public List<ScanStatus> statuses() {
    Map<String, List<Unmatched>> groups = new TreeMap<>();
    for (Unmatched entry : unmatched) {
      String key = entry.component().manifest() + '\n' + entry.reason();
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
    }
    return groups.values().stream().map(Matches::status).toList();
  }

  private static ScanStatus status(List<Unmatched> group) {
    Unmatched first = group.get(0);
    String count = group.size() == 1 ? "1 component" : group.size() + " components";
    return new ScanStatus(
        SCANNER,
        first.component().manifest(),
        ScanStatus.Outcome.PARTLY_READ,
        count + " not matched with advisories: " + first.reason(),
        first.remedy());
  }
}
