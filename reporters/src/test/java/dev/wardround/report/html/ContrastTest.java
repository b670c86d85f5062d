package dev.wardround.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is readable in both schemes: a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, card",
    "ink, soft",
    "ink, accent-soft",
    "ink, critical-soft",
    "ink, medium-soft",
    "ink, patient-soft",
    "ink, unknown-soft",
    "quiet, paper",
    "quiet, card",
    "quiet, soft",
    "quiet, accent-soft",
    "quiet, critical-soft",
    "quiet, medium-soft",
    "quiet, patient-soft",
    "quiet, unknown-soft",
    "accent, card",
    "accent, paper",
    "accent, accent-soft",
    "critical, critical-soft",
    "critical, card",
    "high, high-soft",
    "high, card",
    "medium, medium-soft",
    "medium, card",
    "low, low-soft",
    "low, card",
    "info, info-soft",
    "unknown, unknown-soft",
    "unknown, card",
    "pass, pass-soft",
    "pass, card",
    "patient, patient-soft"
  })
  void textStandsOutFromItsGround(String text, String ground) throws IOException {
    String style = Assets.style();
    int dark = style.indexOf(":root[data-theme=\"dark\"]");
    Map<String, String> light = colours(style.substring(0, style.indexOf("@media")));
    assertThat(contrast(light, text, ground)).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours(style.substring(dark)), text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css.substring(0, css.indexOf('}')));
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String text, String ground) {
    double one = luminance(colours.getOrDefault(text, "none"));
    double other = luminance(colours.getOrDefault(ground, "none"));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
