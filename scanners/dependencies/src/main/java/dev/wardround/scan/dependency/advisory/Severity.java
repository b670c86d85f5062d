package dev.wardround.scan.dependency.advisory;

import java.util.List;
import java.util.Locale;

/** The five words for how bad a vulnerability is, and their order. */
final class Severity {
  static final String UNKNOWN = "unknown";

  private static final List<String> WORDS = List.of(UNKNOWN, "low", "medium", "high", "critical");

  private Severity() {}

  /** GitHub says moderate for medium. */
  static String ofLabel(String label) {
    String word = label.toLowerCase(Locale.ROOT);
    if (word.equals("moderate")) {
      return "medium";
    }
    return WORDS.contains(word) ? word : UNKNOWN;
  }

  static int rank(String severity) {
    return WORDS.indexOf(severity);
  }

  static String ofRank(int rank) {
    return WORDS.get(rank);
  }
}
