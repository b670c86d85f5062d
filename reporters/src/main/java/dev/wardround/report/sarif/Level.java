package dev.wardround.report.sarif;

import dev.wardround.rules.Severity;

/** What viewers of SARIF make of a severity. */
final class Level {
  private Level() {}

  static String of(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  /**
   * The number that code scanning sorts by: above 9 is critical, from 7 high, from 4 medium, above
   * 0 low.
   */
  static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.5";
      case INFO -> "0.0";
    };
  }

  /** How urgent among all results, from 0 to 100. */
  static double rank(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 95;
      case HIGH -> 80;
      case MEDIUM -> 55;
      case LOW -> 25;
      case INFO -> 0;
    };
  }
}
