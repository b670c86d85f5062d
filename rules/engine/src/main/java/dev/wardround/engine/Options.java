package dev.wardround.engine;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user wants judged, and how.
 *
 * @param version of the tool
 * @param only patterns of rule ids with {@code *}; empty for all
 * @param skip patterns of rule ids that are not run
 * @param config lists that rules ask for by name: {@code allowed-regions}, {@code trusted-accounts}
 * @param clock tells the day of the judgment
 */
public record Options(
    String version,
    List<String> only,
    List<String> skip,
    Map<String, List<String>> config,
    Clock clock) {

  public Options {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
    config = Collections.unmodifiableMap(new TreeMap<>(config));
  }

  /** All rules, nothing configured. */
  public static Options of(String version, Clock clock) {
    return new Options(version, List.of(), List.of(), Map.of(), clock);
  }

  boolean wants(String ruleId) {
    return (only.isEmpty() || matches(only, ruleId)) && !matches(skip, ruleId);
  }

  private static boolean matches(List<String> patterns, String ruleId) {
    return patterns.stream().anyMatch(pattern -> Glob.matches(pattern, ruleId));
  }
}
