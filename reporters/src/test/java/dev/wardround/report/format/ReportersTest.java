package dev.wardround.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.Reporter;
import dev.wardround.report.Telehealth;
import org.junit.jupiter.api.Test;

class ReportersTest {

  @Test
  void eachFormatIsFoundByItsName() {
    assertThat(Reporters.all()).extracting(Reporter::format).isEqualTo(Reporters.formats());
  }

  @Test
  void aNameThatIsNoFormatIsEmpty() {
    assertThat(Reporters.byFormat("pdf")).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    for (Reporter reporter : Reporters.all()) {
      assertThat(Golden.written(reporter, Telehealth.report()))
          .isEqualTo(Golden.written(reporter, Telehealth.report()));
    }
  }
}
