package dev.wardround.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReporterTest {

  @Test
  void eachFindingIsOneCommandAtItsLine() {
    List<String> lines = Golden.written(new GithubReporter(), Telehealth.report()).lines().toList();
    assertThat(lines).hasSameSizeAs(Telehealth.report().findings());
    assertThat(lines).allMatch(line -> line.matches("::(error|warning|notice) .*title=.*::.*"));
    assertThat(lines).anyMatch(line -> line.matches("::error file=[^,]*,line=[0-9]+,title=.*"));
  }

  @Test
  void whatIsNotKnownIsANotice() {
    String written = Golden.written(new GithubReporter(), ManyFindings.of(8));
    assertThat(written.lines().filter(line -> line.startsWith("::notice "))).hasSize(2);
  }

  @Test
  void aScannedTextMakesNoCommandOfItsOwn() {
    String hostile = "a\n::error::b%0A::c,d:e";
    String written = Golden.written(new GithubReporter(), ManyFindings.named(hostile));
    assertThat(written.lines()).hasSize(Telehealth.report().findings().size() + 1);
    assertThat(written).contains("file=a %3A%3Aerror%3A%3Ab%250A%3A%3Ac%2Cd%3Ae,");
  }
}
