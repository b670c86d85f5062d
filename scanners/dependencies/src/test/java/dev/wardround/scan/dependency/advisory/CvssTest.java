package dev.wardround.scan.dependency.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvssTest {

  /** From FIRST's example documents for 3.1 and 2, and the NVD's well-known scores. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H, 10.0",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H, 9.8",
    "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, 6.1",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H, 7.5",
    "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N, 6.4",
    "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N, 3.1",
    "CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N, 0.0",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H, 10.0",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 9.3",
    "CVSS:4.0/AV:L/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N, 7.3",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N, 8.7",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N, 0.0",
    "AV:N/AC:L/Au:N/C:N/I:N/A:C, 7.8",
    "AV:N/AC:L/Au:N/C:C/I:C/A:C, 10.0",
    "AV:L/AC:H/Au:N/C:C/I:C/A:C, 6.2",
    "AV:N/AC:M/Au:N/C:N/I:P/A:N, 4.3"
  })
  void publishedScoresHold(String vector, double score) {
    assertThat(Cvss.score(vector)).hasValue(score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "CVSS:3.1",
        "CVSS:3.1/AV:N",
        "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N",
        "CVSS:5.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
        "AV:N/AC:L/Au:N/C:N/I:N"
      })
  void anIncompleteOrUnknownVectorHasNoScore(String vector) {
    assertThat(Cvss.score(vector)).isEmpty();
  }

  @Test
  void versionThreeIsPreferred() {
    String two = "AV:N/AC:L/Au:N/C:N/I:N/A:C";
    String three = "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N";
    assertThat(Cvss.preferred(List.of(two, three))).isEqualTo(new Cvss(three, 6.1));
    assertThat(Cvss.preferred(List.of("junk"))).isEqualTo(new Cvss("", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, unknown",
    "0.1, low",
    "3.9, low",
    "4.0, medium",
    "6.9, medium",
    "7.0, high",
    "8.9, high",
    "9.0, critical",
    "10.0, critical"
  })
  void theRatingFollowsTheScore(double score, String severity) {
    assertThat(Cvss.severity(score)).isEqualTo(severity);
  }
}
