package dev.wardround.report;

import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import java.util.List;
import java.util.Map;

/**
 * A believable small scan that all formats are tried on: a telehealth service with four workloads
 * on two clouds and a cluster, of which one leads from the internet to patient images.
 */
public final class Telehealth {
  private Telehealth() {}

  public static Report report() {
    return with(TelehealthFindings.all());
  }

  /** The same scan with other findings. */
  public static Report with(List<Finding> findings) {
    return new Report(
        "0.1.0",
        List.of("telehealth"),
        61,
        34,
        findings,
        TelehealthRules.results(),
        TelehealthControls.all(),
        TelehealthWorkloads.all(),
        TelehealthWorkloads.stores(),
        TelehealthComponents.all(),
        TelehealthComponents.vulnerabilities(),
        TelehealthCoverage.all(),
        Map.of(".java", 18, ".js", 9, ".md", 3, ".py", 4, "Dockerfile", 1),
        Map.of("advisories", "2026-08-22", "known exploited", "2026-08-21", "rules", "0.1.0 (14)"));
  }
}
