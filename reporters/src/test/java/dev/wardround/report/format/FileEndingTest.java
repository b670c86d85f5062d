package dev.wardround.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEndingTest {

  @Test
  void eachFormatIsKnownAgainByTheEndingOfItsFiles() {
    for (String format : Reporters.formats()) {
      assertThat(FileEnding.format("report." + FileEnding.of(format))).contains(format);
    }
  }

  @Test
  void noTwoFormatsShareAnEnding() {
    assertThat(Reporters.formats()).extracting(FileEnding::of).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "out/report.json, json",
    "bom.cdx.json, cyclonedx",
    "report.htm, html",
    "TEST-wardround.xml, junit",
    "v1.2/report.md, markdown",
    "bill.cyclonedx, cyclonedx"
  })
  void aFileNamesItsFormat(String file, String format) {
    assertThat(FileEnding.format(file)).contains(format);
  }

  @ParameterizedTest
  @CsvSource({"report.pdf", "json", "reports/html", "report"})
  void otherNamesNameNone(String file) {
    assertThat(FileEnding.format(file)).isEmpty();
  }
}
