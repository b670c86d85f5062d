package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  @ParameterizedTest
  @CsvSource({"00:00:05, 5", "00:01:10, 70", "'', 0", "soon, 0", ", 0", "99999999:00, 0"})
  void aTimeOfTheClockIsASpanOfSeconds(String text, long seconds) {
    assertThat(Pace.clockTime(text)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "-1, 0", "1.5, 0", "123456, 0", "'Thu, 26 Nov 2026 10:00:00 GMT', 0"})
  void onlyReasonableNumbersAreSeconds(String text, long seconds) {
    assertThat(Pace.seconds(text)).isEqualTo(seconds);
  }
}
