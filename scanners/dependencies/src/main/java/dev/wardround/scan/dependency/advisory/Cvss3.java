package dev.wardround.scan.dependency.advisory;

import java.util.Map;
import java.util.OptionalDouble;

/** The base score of CVSS 3.0 and 3.1 (first.org/cvss/v3-1/specification-document, section 7). */
final class Cvss3 {
  private static final double UNKNOWN = -1;

  private final Map<String, String> metrics;

  private Cvss3(Map<String, String> metrics) {
    this.metrics = metrics;
  }

  static OptionalDouble score(Map<String, String> metrics) {
    return new Cvss3(metrics).score();
  }

  private OptionalDouble score() {
    double vector = weight("AV", "N", 0.85, "A", 0.62, "L", 0.55, "P", 0.2);
    double complexity = weight("AC", "L", 0.77, "H", 0.44);
    double privileges = privileges();
    double interaction = weight("UI", "N", 0.85, "R", 0.62);
    double confidentiality = impact("C");
    double integrity = impact("I");
    double availability = impact("A");
    boolean complete =
        vector >= 0 && complexity >= 0 && privileges >= 0 && interaction >= 0 && isScopeKnown();
    if (!complete || confidentiality < 0 || integrity < 0 || availability < 0) {
      return OptionalDouble.empty();
    }
    double base = 1 - (1 - confidentiality) * (1 - integrity) * (1 - availability);
    double exploitability = 8.22 * vector * complexity * privileges * interaction;
    return OptionalDouble.of(score(impactScore(base), exploitability));
  }

  private double score(double impact, double exploitability) {
    if (impact <= 0) {
      return 0;
    }
    double sum = impact + exploitability;
    return roundUp(Math.min(isScopeChanged() ? 1.08 * sum : sum, 10));
  }

  private double impactScore(double base) {
    return isScopeChanged()
        ? 7.52 * (base - 0.029) - 3.25 * Math.pow(base - 0.02, 15)
        : 6.42 * base;
  }

  private boolean isScopeKnown() {
    return isScopeChanged() || metrics.getOrDefault("S", "").equals("U");
  }

  private boolean isScopeChanged() {
    return metrics.getOrDefault("S", "").equals("C");
  }

  private double privileges() {
    return isScopeChanged()
        ? weight("PR", "N", 0.85, "L", 0.68, "H", 0.5)
        : weight("PR", "N", 0.85, "L", 0.62, "H", 0.27);
  }

  private double impact(String metric) {
    return weight(metric, "H", 0.56, "L", 0.22, "N", 0.0);
  }

  /** Pairs of a value and its weight. */
  private double weight(String metric, Object... weights) {
    String value = metrics.getOrDefault(metric, "");
    for (int i = 0; i < weights.length; i += 2) {
      if (weights[i].equals(value)) {
        return (double) weights[i + 1];
      }
    }
    return UNKNOWN;
  }

  /** Appendix A of 3.1: up to one decimal, without the errors of binary fractions. */
  private static double roundUp(double score) {
    long scaled = Math.round(score * 100_000);
    return scaled % 10_000 == 0 ? scaled / 100_000.0 : (scaled / 10_000 + 1) / 10.0;
  }
}
