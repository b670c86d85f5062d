package dev.wardround.scan.iac.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkerTest {
  @Property(tries = 2000)
  void aMarkerIsInAContentWhereItsTextContainsTheWord(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 5) String word,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String content) {
    assertThat(Marker.of(word).isIn(bytes(content))).isEqualTo(content.contains(word));
  }

  @Test
  void bytesThatAreNoTextAreSkipped() {
    assertThat(Marker.of("AWS::").isIn(bytes("\u00ff\u0080AWS::"))).isTrue();
    assertThat(Marker.of("AWS::").isIn(bytes("\u00ff\u0080AWS:"))).isFalse();
  }

  @Test
  void anEmptyOrEndlessWordIsRefused() {
    assertThatThrownBy(() -> Marker.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Marker.of("x".repeat(128)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
