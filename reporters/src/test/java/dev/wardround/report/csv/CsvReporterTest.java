package dev.wardround.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReporterTest {
  private static List<String> rows(dev.wardround.rules.Report report) {
    return Golden.written(new CsvReporter(), report).lines().toList();
  }

  @Test
  void eachFindingIsOneRowBelowTheHeadings() {
    List<String> rows = rows(Telehealth.report());
    assertThat(rows).hasSize(Telehealth.report().findings().size() + 1);
    assertThat(rows.get(0)).startsWith("fingerprint,rule,severity,verdict,subject");
    assertThat(rows.get(1)).startsWith(Telehealth.report().findings().get(0).fingerprint() + ",");
  }

  @Test
  void linesCommasAndQuotesOfAScannedTextStayInItsCell() {
    List<String> rows = rows(ManyFindings.named("a,\"b\"\r\nc"));
    assertThat(rows).hasSize(rows(Telehealth.report()).size() + 1);
    assertThat(rows).anySatisfy(row -> assertThat(row).contains(",\"a,\"\"b\"\" c\","));
  }

  @Test
  void aScannedTextIsNoFormula() {
    String written = Golden.written(new CsvReporter(), ManyFindings.named("=HYPERLINK(1)"));
    assertThat(written).contains(",'=HYPERLINK(1),").doesNotContain(",=");
  }
}
