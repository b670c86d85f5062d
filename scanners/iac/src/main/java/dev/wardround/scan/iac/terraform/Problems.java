package dev.wardround.scan.iac.terraform;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What of each file was not understood. */
final class Problems {
  private static final int SHOWN = 5;

  private final Map<String, Set<Problem>> problems = new TreeMap<>();

  /** One thing that was not understood, and what a user can do about it. */
  record Problem(String reason, String remedy) {}

  void add(String path, String reason, String remedy) {
    problems.computeIfAbsent(path, file -> new LinkedHashSet<>()).add(new Problem(reason, remedy));
  }

  boolean isEmpty(String path) {
    return !problems.containsKey(path);
  }

  /** All reasons of a file in one line. */
  String reasons(String path) {
    return joined(path, true);
  }

  String remedies(String path) {
    return joined(path, false);
  }

  private String joined(String path, boolean reasons) {
    Set<String> texts = new LinkedHashSet<>();
    for (Problem problem : problems.getOrDefault(path, Set.of())) {
      texts.add(reasons ? problem.reason() : problem.remedy());
    }
    texts.remove("");
    if (texts.size() <= SHOWN) {
      return String.join("; ", texts);
    }
    String first = String.join("; ", texts.stream().limit(SHOWN).toList());
    return first + "; and " + (texts.size() - SHOWN) + " more";
  }
}
