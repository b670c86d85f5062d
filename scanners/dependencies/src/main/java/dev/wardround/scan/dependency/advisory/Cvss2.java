package dev.wardround.scan.dependency.advisory;

import java.util.Map;
import java.util.OptionalDouble;

/** The base score of CVSS 2 (first.org/cvss/v2/guide, section 3.2.1). */
final class Cvss2 {
  private static final Map<String, Map<String, Double>> WEIGHTS =
      Map.of(
          "AV", Map.of("L", 0.395, "A", 0.646, "N", 1.0),
          "AC", Map.of("H", 0.35, "M", 0.61, "L", 0.71),
          "Au", Map.of("M", 0.45, "S", 0.56, "N", 0.704),
          "C", Map.of("N", 0.0, "P", 0.275, "C", 0.66),
          "I", Map.of("N", 0.0, "P", 0.275, "C", 0.66),
          "A", Map.of("N", 0.0, "P", 0.275, "C", 0.66));

  private Cvss2() {}

  static OptionalDouble score(Map<String, String> metrics) {
    for (Map.Entry<String, Map<String, Double>> metric : WEIGHTS.entrySet()) {
      if (!metric.getValue().containsKey(metrics.getOrDefault(metric.getKey(), ""))) {
        return OptionalDouble.empty();
      }
    }
    double untouched =
        (1 - weight(metrics, "C")) * (1 - weight(metrics, "I")) * (1 - weight(metrics, "A"));
    double impact = 10.41 * (1 - untouched);
    double exploitability =
        20 * weight(metrics, "AV") * weight(metrics, "AC") * weight(metrics, "Au");
    double factor = impact == 0 ? 0 : 1.176;
    double score = (0.6 * impact + 0.4 * exploitability - 1.5) * factor;
    return OptionalDouble.of(Math.round(score * 10) / 10.0);
  }

  private static double weight(Map<String, String> metrics, String metric) {
    Double weight = WEIGHTS.getOrDefault(metric, Map.of()).get(metrics.getOrDefault(metric, ""));
    return weight == null ? 0 : weight;
  }
}
