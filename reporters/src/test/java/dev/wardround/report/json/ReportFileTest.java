package dev.wardround.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.report.Golden;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

  @Test
  void telehealthIsReadBackAsItWas() throws IOException {
    assertThat(read(written())).isEqualTo(Telehealth.report());
  }

  @Test
  void membersOfLaterVersionsArePassedOver() throws IOException {
    String later =
        written().replace("\"fingerprint\"", "\"later\" : {\"a\" : [1]}, \"fingerprint\"");
    assertThat(read(later)).isEqualTo(Telehealth.report());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{}", "null", "{\"schema\":1}", "{\"schema\":\"x/1\"}"})
  void whatIsNoReportIsRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(ReportFormatException.class);
  }

  @Test
  void aMissingMemberIsNamed() {
    String without = written().replace("\"fingerprint\"", "\"other\"");
    assertThatThrownBy(() -> read(without))
        .isInstanceOf(ReportFormatException.class)
        .hasMessage("\"fingerprint\" in \"findings\" is missing");
  }

  @Test
  void aWordThatIsNotKnownIsRefused() {
    String odd = written().replace("\"to-attest\"", "\"odd\"");
    assertThatThrownBy(() -> read(odd))
        .isInstanceOf(ReportFormatException.class)
        .hasMessage("\"status\" in \"controls\" has a value that is not known");
  }

  @Test
  void aCitationOfAnotherLawIsRefused() {
    String odd = written().replace("\"164.312(b)\"", "\"170.315\"");
    assertThatThrownBy(() -> read(odd)).isInstanceOf(ReportFormatException.class);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"schema\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> read(deep)).isInstanceOf(ReportFormatException.class);
  }

  private static String written() {
    return Golden.written(new JsonReporter(), Telehealth.report());
  }

  private static Report read(String text) throws IOException {
    return ReportFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
