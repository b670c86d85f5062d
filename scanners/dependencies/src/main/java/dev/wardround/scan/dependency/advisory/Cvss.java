package dev.wardround.scan.dependency.advisory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A CVSS vector with its base score, computed after FIRST's specifications.
 *
 * @param vector as written
 * @param score 0.0 to 10.0
 */
record Cvss(String vector, double score) {

  /**
   * The score that a reader would compare: version 3 where there is one, then 4, then 2. Empty
   * vectors and a score of 0 where none can be computed.
   */
  static Cvss preferred(List<String> vectors) {
    for (String prefix : List.of("CVSS:3.1/", "CVSS:3.0/", "CVSS:4.0/", "")) {
      for (String vector : vectors) {
        OptionalDouble score = vector.startsWith(prefix) ? score(vector) : OptionalDouble.empty();
        if (score.isPresent()) {
          return new Cvss(vector, score.getAsDouble());
        }
      }
    }
    return new Cvss("", 0);
  }

  /** Empty where the vector is not a complete one of version 2, 3.0, 3.1 or 4.0. */
  static OptionalDouble score(String vector) {
    Map<String, String> metrics = new HashMap<>();
    for (String metric : vector.split("/", -1)) {
      int colon = metric.indexOf(':');
      if (colon < 0
          || metrics.put(metric.substring(0, colon), metric.substring(colon + 1)) != null) {
        return OptionalDouble.empty();
      }
    }
    return switch (metrics.getOrDefault("CVSS", "2.0")) {
      case "3.0", "3.1" -> Cvss3.score(metrics);
      case "4.0" -> Cvss4.score(metrics);
      case "2.0" -> Cvss2.score(metrics);
      default -> OptionalDouble.empty();
    };
  }

  /** The qualitative rating of section 5 of version 3, in this project's words. */
  static String severity(double score) {
    if (score <= 0) {
      return "unknown";
    }
    return score < 4 ? "low" : score < 7 ? "medium" : score < 9 ? "high" : "critical";
  }
}
