package dev.wardround.scan.evidence;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Vulnerability.Confidence;
import io.github.jeremylong.openvulnerability.client.nvd.CvssV2Data;
import io.github.jeremylong.openvulnerability.client.nvd.CvssV3Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.owasp.dependencycheck.dependency.Dependency;
import org.owasp.dependencycheck.dependency.Vulnerability;
import org.owasp.dependencycheck.dependency.VulnerableSoftware;
import org.owasp.dependencycheck.dependency.naming.Identifier;

/**
 * A component, and what the engine makes of it.
 *
 * @param dependency the component in the engine's words; the engine adds its matches to it
 */
record ProductMatch(Component component, Dependency dependency) {

  /** The engine's matches in our words; call it when the engine is done. */
  List<dev.wardround.inventory.Vulnerability> vulnerabilities() {
    List<dev.wardround.inventory.Vulnerability> found = new ArrayList<>();
    for (Vulnerability vulnerability : dependency.getVulnerabilities(true)) {
      found.add(of(vulnerability));
    }
    return found;
  }

  private dev.wardround.inventory.Vulnerability of(Vulnerability known) {
    @Nullable VulnerableSoftware matched = known.getMatchedVulnerableSoftware();
    String product = matched == null ? "" : matched.getVendor() + ":" + matched.getProduct();
    String end = matched == null ? "" : text(matched.getVersionEndExcluding());
    var exploited = known.getKnownExploitedVulnerability();
    return new dev.wardround.inventory.Vulnerability(
        component.purl(),
        known.getName(),
        List.of(),
        severity(text(known.getHighestSeverityText())),
        score(known),
        vector(known),
        known.getCwes().getEntries().stream().sorted().toList(),
        end.isEmpty() ? List.of() : List.of(end),
        "",
        exploited != null,
        exploited == null ? "" : text(exploited.getDueDate()),
        "NVD/CPE",
        Confidence.GUESS,
        evidence(product));
  }

  /** Which names led to the product, and how sure the engine is of it. */
  private String evidence(String product) {
    String confidence = "";
    for (Identifier identifier : dependency.getVulnerableSoftwareIdentifiers()) {
      if (product.isEmpty() || identifier.getValue().contains(":" + product + ":")) {
        confidence = ", confidence " + word(identifier);
      }
    }
    return "Dependency-Check takes it for NVD's product " + product + " by its name" + confidence;
  }

  private static String word(Identifier identifier) {
    return identifier.getConfidence().name().toLowerCase(Locale.ROOT);
  }

  private static double score(Vulnerability known) {
    if (known.getCvssV3() != null) {
      Double score = known.getCvssV3().getCvssData().getBaseScore();
      return score == null ? 0 : score;
    }
    if (known.getCvssV2() != null) {
      Double score = known.getCvssV2().getCvssData().getBaseScore();
      return score == null ? 0 : score;
    }
    return 0;
  }

  private static String vector(Vulnerability known) {
    if (known.getCvssV3() != null) {
      CvssV3Data data = known.getCvssV3().getCvssData();
      return text(data.getVectorString());
    }
    if (known.getCvssV2() != null) {
      CvssV2Data data = known.getCvssV2().getCvssData();
      return text(data.getVectorString());
    }
    return "";
  }

  private static String severity(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "critical" -> "critical";
      case "high" -> "high";
      case "medium", "moderate" -> "medium";
      case "low" -> "low";
      default -> "unknown";
    };
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
