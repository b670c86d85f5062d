package dev.wardround.engine;

import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.Rule;
import java.util.List;
import java.util.Map;

/** Chooses the change for the format that a subject was found in, and fills in its names. */
final class Fix {
  /** Formats that are written like another one. */
  private static final Map<String, String> LIKE =
      Map.of(
          "sam", "cloudformation",
          "serverless", "cloudformation",
          "terraform-plan", "terraform",
          "live", "cli");

  private Fix() {}

  static String of(Rule rule, Candidate candidate) {
    return filled(chosen(rule.fix(), candidate.format()), candidate);
  }

  private static String chosen(Map<String, String> fix, String format) {
    for (String key : List.of(format, LIKE.getOrDefault(format, format), "any", "cli")) {
      String text = fix.get(key);
      if (text != null) {
        return text;
      }
    }
    return fix.isEmpty() ? "" : fix.values().iterator().next();
  }

  private static String filled(String text, Candidate candidate) {
    String named = text.replace("{name}", candidate.subject().name());
    if (candidate.affected().isEmpty()) {
      return named;
    }
    Vulnerability vulnerability = candidate.affected().get().vulnerability();
    List<String> fixed = vulnerability.fixedVersions();
    return named
        .replace("{component}", candidate.affected().get().component().name())
        .replace("{version}", candidate.affected().get().component().version())
        .replace("{fixed}", fixed.isEmpty() ? "a version without it" : fixed.get(0))
        .replace("{id}", vulnerability.id());
  }
}
