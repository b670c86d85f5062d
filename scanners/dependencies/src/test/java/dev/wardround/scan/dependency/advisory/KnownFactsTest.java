package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Vulnerability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What everybody may look up about well-known packages, asked of the database that is shipped. */
class KnownFactsTest {
  private static Matcher matcher;

  @BeforeAll
  static void open() throws AdvisoryException {
    matcher = new Matcher(AdvisoryIndex.embedded());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(resources = "known-facts.csv", numLinesToSkip = 1)
  void publicFactsHold(
      String ecosystem, String name, String version, String affectedBy, String notAffectedBy)
      throws AdvisoryException {
    List<String> ids = new ArrayList<>();
    for (Vulnerability found :
        matcher.match(List.of(Components.exact(ecosystem, name, version))).vulnerabilities()) {
      ids.add(found.id());
      ids.addAll(found.aliases());
    }
    assertThat(ids).containsAll(words(affectedBy));
    if ("*".equals(notAffectedBy)) {
      assertThat(ids).isEmpty();
    } else {
      assertThat(ids).doesNotContainAnyElementsOf(absent(notAffectedBy));
    }
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<String> absent(String text) {
    return text == null ? List.of("no such name") : words(text);
  }
}
