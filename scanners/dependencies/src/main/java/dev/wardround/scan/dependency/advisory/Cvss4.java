package dev.wardround.scan.dependency.advisory;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * The base score of CVSS 4.0 (first.org/cvss/v4.0/specification-document, section 8): a table by
 * classes of equivalent vectors, and how far the vector lies below the worst of its classes. Threat
 * and environment are taken at their worst, so two classes fall together.
 */
final class Cvss4 {
  /**
   * Ten times the scores that FIRST publishes with its calculator, for the classes EQ1 (3), EQ2
   * (2), EQ3 with EQ6 (0 0, 0 1, 1 0, 1 1, 2 1) and EQ4 (1, 2); EQ5 is 0.
   */
  private static final int[] TENTHS = {
    100, 93, 96, 90, 93, 88, 92, 80, 79, 69,
    95, 92, 91, 81, 92, 84, 82, 70, 71, 63,
    94, 87, 89, 75, 86, 72, 76, 57, 65, 53,
    90, 77, 77, 66, 74, 61, 59, 52, 58, 23,
    86, 70, 74, 54, 72, 53, 57, 36, 47, 24,
    73, 54, 55, 43, 61, 46, 51, 18, 24, 10
  };

  private static final double EPSILON = 1e-6;

  private final Map<String, String> metrics;
  private boolean complete = true;
  private int lowerClasses;
  private double distance;

  private Cvss4(Map<String, String> metrics) {
    this.metrics = metrics;
  }

  static OptionalDouble score(Map<String, String> metrics) {
    return new Cvss4(metrics).score();
  }

  private OptionalDouble score() {
    int vector = level("AV", "NALP");
    int privileges = level("PR", "NLH");
    int interaction = level("UI", "NPA");
    int complexity = level("AC", "LH") + level("AT", "NP");
    int confidentiality = level("VC", "HLN");
    int integrity = level("VI", "HLN");
    int availability = level("VA", "HLN");
    int vulnerable = confidentiality + integrity + availability;
    int subsequent = level("SC", "HLN") + level("SI", "HLN") + level("SA", "HLN");
    if (!complete || vulnerable + subsequent == 12) {
      return complete ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    int first = exploitability(vector, privileges, interaction);
    int second = complexity == 0 ? 0 : 1;
    int third = confidentiality + integrity == 0 ? 0 : hasHigh("VC", "VI", "VA") ? 2 : 4;
    int fourth = hasHigh("SC", "SI", "SA") ? 0 : 1;
    int value = tenths(first, second, third, fourth);

    int worst = first == 2 ? 3 : first;
    lower(
        first < 2,
        value - tenths(first + 1, second, third, fourth),
        vector + privileges + interaction - worst,
        first == 0 ? 1 : first == 1 ? 4 : 5);
    lower(
        second < 1,
        value - tenths(first, second + 1, third, fourth),
        complexity - second,
        second + 1);
    lower(
        third < 4,
        value - lowerImpact(first, second, third, fourth),
        vulnerable - (third == 0 ? 0 : 1),
        third == 0 ? 7 : 8);
    lower(fourth < 1, value - tenths(first, second, third, fourth + 1), subsequent, 5);
    // The class of threat always has a lower one, and the vector is at the worst of its class.
    lowerClasses++;
    double score = (value - distance / lowerClasses) / 10;
    return OptionalDouble.of(Math.floor(score * 10 + 0.5 + EPSILON) / 10);
  }

  /** EQ1. */
  private static int exploitability(int vector, int privileges, int interaction) {
    boolean any = vector == 0 || privileges == 0 || interaction == 0;
    if (vector + privileges + interaction == 0) {
      return 0;
    }
    return any && vector < 3 ? 1 : 2;
  }

  /** The class below EQ3 and EQ6 together; where there are two, the worse. */
  private static int lowerImpact(int first, int second, int third, int fourth) {
    int next = tenths(first, second, third == 0 ? 1 : 3, fourth);
    return third == 0 ? Math.max(next, tenths(first, second, 2, fourth)) : next;
  }

  /** Counts a class that has a lower one, and how much of the way down to it the vector lies. */
  private void lower(boolean exists, int available, int steps, int depth) {
    if (exists) {
      lowerClasses++;
      distance += available * (double) steps / depth;
    }
  }

  private static int tenths(int first, int second, int third, int fourth) {
    int place = ((first * 2 + second) * 5 + third) * 2 + fourth;
    return place < TENTHS.length ? TENTHS[place] : 0;
  }

  /** How many steps a metric is below its worst value. */
  private int level(String metric, String values) {
    String value = metrics.getOrDefault(metric, "");
    int level = value.length() == 1 ? values.indexOf(value) : -1;
    complete &= level >= 0;
    return Math.max(0, level);
  }

  private boolean hasHigh(String... names) {
    for (String name : names) {
      if ("H".equals(metrics.get(name))) {
        return true;
      }
    }
    return false;
  }
}
