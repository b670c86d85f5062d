package dev.wardround.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReporterTest {

  @Test
  void telehealthIsPrintedAsInTheGoldenFile() throws IOException {
    Golden.assertSame("telehealth.txt", print(100, false, false, Telehealth.report()));
  }

  @Test
  void verboseShowsTheEvidenceToo() throws IOException {
    Golden.assertSame("telehealth-verbose.txt", print(100, false, true, Telehealth.report()));
  }

  @Test
  void theWorstPathIsToldInPlainWords() {
    String told = print(400, false, false, Telehealth.report());
    assertThat(told)
        .contains(
            "internet -> GET /images/{id} (no authorizer) -> ImageFunction -> log4j-core 2.14.1"
                + " (CVE-2021-44228, known exploited) -> ImageRole (runs as) -> patient-images"
                + " (may read, tag data-classification=phi)");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100, 132})
  void noLineIsLongerThanTheTerminalUnlessOfOnePath(int width) {
    for (String line : print(width, false, true, Telehealth.report()).lines().toList()) {
      if (line.length() > width) {
        assertThat(line.strip()).contains("/");
        assertThat(line.strip().split(" +", -1).length).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void coloursAreWrittenOnlyWhenToldTo() {
    assertThat(print(100, false, false, Telehealth.report())).doesNotContain("\u001b");
    assertThat(print(100, true, false, Telehealth.report())).contains("\u001b[1;31m1  CRITICAL");
  }

  @Test
  void coloursDoNotChangeTheText() {
    String coloured = print(100, true, false, Telehealth.report());
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(print(100, false, false, Telehealth.report()));
  }

  @Test
  void scannedTextCannotSteerTheTerminal() {
    Report hostile = ManyFindings.named("\u001b[2J\u001b]0;owned\u0007\r\n\u202eFAKE\u009b31m");
    String told = print(100, false, true, hostile);
    assertThat(told.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    assertThat(told).doesNotContain("\u202e", "\u009b", "\u001b");
    assertThat(told.lines()).noneMatch(line -> line.startsWith("FAKE"));
  }

  @Test
  void longListsAreCutAndSaySo() {
    Report many = ManyFindings.of(47);
    assertThat(print(100, false, false, many)).contains("and 37 more: --verbose, or -o json");
    assertThat(print(100, false, true, many)).doesNotContain(" more: ");
  }

  @Test
  void anEmptyReportSaysThatNothingFailed() {
    Report empty =
        new Report(
            "0.1.0",
            List.of("."),
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of());
    assertThat(print(80, false, false, empty)).contains("Nothing failed").doesNotContain("HIPAA");
  }

  private static String print(int width, boolean colour, boolean verbose, Report report) {
    return Golden.written(new TerminalReporter(width, colour, verbose), report);
  }
}
