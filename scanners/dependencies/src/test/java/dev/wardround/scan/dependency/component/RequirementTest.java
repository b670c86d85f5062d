package dev.wardround.scan.dependency.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component.Certainty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

  @ParameterizedTest
  @CsvSource({
    "1.2.3, 1.2.3, EXACT",
    "v1.2.3, 1.2.3, EXACT",
    "=1.2.3, 1.2.3, EXACT",
    "= 1.2.3, 1.2.3, EXACT",
    "1.2.3-beta.1+x, 1.2.3-beta.1+x, EXACT",
    "^1.2.3, 1.2.3, LOWER_BOUND",
    "~1.2, 1.2, LOWER_BOUND",
    "1.2, 1.2, LOWER_BOUND",
    "1.x, 1, LOWER_BOUND",
    "1.2.*, 1.2, LOWER_BOUND",
    ">=1.2.3 <2, 1.2.3, LOWER_BOUND",
    "< 2.0.0 >= 1.4.0, 1.4.0, LOWER_BOUND",
    "1.2.3 - 2.3.4, 1.2.3, LOWER_BOUND",
    "^1.0 || ^2.1.0, 2.1.0, LOWER_BOUND",
    "'>=1.0,<2.0', 1.0, LOWER_BOUND",
    "*, '', UNKNOWN",
    "x, '', UNKNOWN",
    "'', '', UNKNOWN",
    "latest, '', UNKNOWN",
    "<2.0.0, '', UNKNOWN",
    "< 2.0.0, '', UNKNOWN",
  })
  void aSemanticRangeIsItsLeastVersion(String range, String version, Certainty certainty) {
    assertThat(Requirement.semantic(range)).isEqualTo(new Requirement(version, certainty));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1.0]; 1.0; EXACT",
        "[1.0,1.0]; 1.0; EXACT",
        "[1.0,2.0); 1.0; LOWER_BOUND",
        "[1.5,); 1.5; LOWER_BOUND",
        "(,1.0],[1.2,); 1.2; LOWER_BOUND",
        "(,2.0); ''; UNKNOWN",
        "[; ''; UNKNOWN",
      })
  void aRangeInBracketsIsItsLeastVersion(String range, String version, Certainty certainty) {
    assertThat(Requirement.bracketed(range)).isEqualTo(new Requirement(version, certainty));
  }

  @Property
  void anyTextHasAnAnswerAndOnlyUnknownHasNoVersion(@ForAll String text) {
    for (Requirement answer :
        new Requirement[] {Requirement.semantic(text), Requirement.bracketed(text)}) {
      assertThat(answer.version().isEmpty()).isEqualTo(answer.certainty() == Certainty.UNKNOWN);
    }
  }
}
