package dev.wardround.scan.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
  @ParameterizedTest
  @CsvSource({
    "*, anything, true",
    "arn:*:bucket/*, arn:aws:s3:bucket/x, true",
    "arn:aws:s3:::a, arn:aws:s3:::a, true",
    "arn:aws:s3:::a, arn:aws:s3:::ab, false",
    "*a*b, xxaxxbxxb, true",
    "*a*b, xxaxxbxxc, false",
    "a**, a, true"
  })
  void aStarStandsForAnyText(String pattern, String text, boolean matches) {
    assertThat(Wildcards.match(pattern, text)).isEqualTo(matches);
  }
}
