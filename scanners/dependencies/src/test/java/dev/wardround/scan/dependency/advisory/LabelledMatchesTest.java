package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Vulnerability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Matches in public images that people of another project labelled as right or wrong, asked of the
 * database that is shipped. The labels tell no ecosystem and no group: each package that bears the
 * name is asked about, and one that is affected counts.
 */
class LabelledMatchesTest {
  private static final List<Label> RIGHT = new ArrayList<>();
  private static final List<Label> WRONG = new ArrayList<>();
  private static Matcher matcher;

  /** One match of one tool, and whether it was right. */
  private record Label(String vulnerability, List<Component> candidates) {
    static Label of(String[] words) {
      List<Component> candidates = new ArrayList<>();
      for (String each : words[4].split("\\|", -1)) {
        int slash = each.indexOf('/');
        if (slash > 0) {
          String name = each.substring(slash + 1);
          String version = each.startsWith("Go/") ? words[1].replaceFirst("^v", "") : words[1];
          candidates.add(Components.exact(each.substring(0, slash), name, version));
        }
      }
      return new Label(words[2], candidates);
    }

    String ecosystem() {
      List<String> all = candidates.stream().map(Component::ecosystem).distinct().toList();
      return all.isEmpty() ? "no package known" : all.size() > 1 ? "several" : all.get(0);
    }

    boolean isFound() throws AdvisoryException {
      for (Vulnerability each : matcher.match(candidates).vulnerabilities()) {
        if (each.id().equals(vulnerability) || each.aliases().contains(vulnerability)) {
          return true;
        }
      }
      return false;
    }
  }

  @BeforeAll
  static void read() throws IOException, AdvisoryException {
    matcher = new Matcher(AdvisoryIndex.embedded());
    InputStream in = LabelledMatchesTest.class.getResourceAsStream("labelled-matches.csv");
    try (InputStream table = Objects.requireNonNull(in)) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
        String[] words = line.split(",", -1);
        (words[3].equals("TP") ? RIGHT : WRONG).add(Label.of(words));
      }
    }
  }

  /** An answer that changes, in either direction, asks for a look and for the page's figures. */
  @Test
  void rightMatchesAreFoundAsThePageSays() throws AdvisoryException {
    assertThat(found(RIGHT))
        .containsExactly(
            "Go 33 of 40",
            "Maven 466 of 484",
            "NuGet 22 of 29",
            "PyPI 12 of 17",
            "RubyGems 19 of 22",
            "no package known 0 of 9",
            "npm 125 of 133",
            "several 29 of 35");
  }

  @Test
  void wrongMatchesAreRepeatedNoMoreOftenThanThePageSays() throws AdvisoryException {
    assertThat(found(WRONG))
        .containsExactly(
            "Go 10 of 15",
            "Maven 5 of 10",
            "PyPI 4 of 5",
            "RubyGems 1 of 1",
            "npm 10 of 10",
            "several 12 of 12");
  }

  private static List<String> found(List<Label> labels) throws AdvisoryException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Label each : labels) {
      int[] count = counts.computeIfAbsent(each.ecosystem(), ecosystem -> new int[2]);
      count[0] += each.isFound() ? 1 : 0;
      count[1]++;
    }
    return counts.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue()[0] + " of " + each.getValue()[1])
        .toList();
  }
}
