package dev.wardround.access.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WildcardTest {
  private static final String UNKNOWN = String.valueOf(Wildcard.UNKNOWN);

  /** U stands for a part that is not known. */
  @ParameterizedTest
  @CsvSource({
    "*, anything, YES",
    "a*c, abc, YES",
    "a*c, ac, YES",
    "a*b*c, a-b-b-c, YES",
    "a?c, abc, YES",
    "a?c, ac, NO",
    "a*, b, NO",
    "abc, ABC, NO",
    "arn:aws:s3:::U, arn:aws:s3:::phi, MAYBE",
    "arn:aws:s3:::U/*, arn:aws:s3:::phi/a/b, MAYBE",
    "arn:aws:s3:::U/*, arn:aws:s3:::phi, NO",
    "arn:aws:s3:::U, arn:aws:sqs:::phi, NO",
    "arn:aws:s3:::*, arn:aws:s3:::U, YES",
    "arn:aws:s3:::logs-*, arn:aws:s3:::logs-U, YES",
    "arn:aws:s3:::logs-*, arn:aws:s3:::U, MAYBE",
    "arn:aws:s3:::logs-*, arn:aws:s3:::phi-U, NO",
    "U, U, MAYBE",
    "a?c, aUc, MAYBE",
    "phi, U, MAYBE",
    "U-a, b-U, MAYBE"
  })
  void matchesInThreeValues(String pattern, String subject, Truth expected) {
    Wildcard wildcard = Wildcard.of(pattern.replace("U", UNKNOWN));
    assertThat(wildcard.match(subject.replace("U", UNKNOWN))).isEqualTo(expected);
  }

  @Test
  void anEscapedAsteriskStandsForItself() {
    Wildcard wildcard = Wildcard.of(Variables.unescaped("a${*}b*"));
    assertThat(wildcard.match("a*bc")).isEqualTo(Truth.YES);
    assertThat(wildcard.match("axbc")).isEqualTo(Truth.NO);
  }

  @Test
  void manyAsterisksTakeNoMoreThanPatternTimesText() {
    String pattern = "*a".repeat(200) + "b";
    assertThat(Wildcard.of(pattern).match("a".repeat(5000))).isEqualTo(Truth.NO);
  }
}
