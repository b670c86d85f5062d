package dev.wardround.rules;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One unified view of a scan: everything that a reporter may show, sorted, with secrets masked.
 *
 * @param version of the tool
 * @param roots what was scanned, as the user named it
 * @param filesSeen regular files met below the roots
 * @param resources number of resources in the inventory
 * @param findings what somebody has to act on, worst first
 * @param rules each rule that was run
 * @param controls each paragraph of 45 CFR 164.308-316
 * @param workloads each function or service
 * @param stores each data store
 * @param components all components found
 * @param vulnerabilities all vulnerabilities of these
 * @param coverage what was read and what could not be seen
 * @param unread files that no scanner reads, counted by kind: {@code .java} → 12
 * @param data the dated data that the judgment rests on
 */
public record Report(
    String version,
    List<String> roots,
    int filesSeen,
    int resources,
    List<Finding> findings,
    List<RuleResult> rules,
    List<ControlResult> controls,
    List<Workload> workloads,
    List<DataStore> stores,
    List<Component> components,
    List<Vulnerability> vulnerabilities,
    List<ScanStatus> coverage,
    Map<String, Integer> unread,
    Map<String, String> data) {

  public Report {
    roots = List.copyOf(roots);
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    controls = List.copyOf(controls);
    workloads = List.copyOf(workloads);
    stores = List.copyOf(stores);
    components = List.copyOf(components);
    vulnerabilities = List.copyOf(vulnerabilities);
    coverage = List.copyOf(coverage);
    unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    data = Collections.unmodifiableMap(new TreeMap<>(data));
  }
}
