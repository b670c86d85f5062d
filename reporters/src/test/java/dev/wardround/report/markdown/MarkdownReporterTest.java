package dev.wardround.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownReporterTest {

  @Test
  void telehealthIsWrittenAsInTheGoldenFile() throws IOException {
    Golden.assertSame("telehealth.md", Golden.written(new MarkdownReporter(), Telehealth.report()));
  }

  @Test
  void aLongListEndsWithTheNumberOfTheOthers() {
    String written = Golden.written(new MarkdownReporter(), ManyFindings.of(700));
    assertThat(written).contains("and 550 more").hasSizeLessThan(65_536);
  }

  @Test
  void aScannedTextIsNeitherMarkupNorLinkNorMention() {
    String hostile = "<img src=x>|[a](https://example.org)@team `b` www.example.org\n# c";
    String written = Golden.written(new MarkdownReporter(), ManyFindings.named(hostile));
    String prose = written.replaceAll("(?s)```.*?```", "");
    assertThat(prose)
        .doesNotContain("<img", "](https", "@team", "www.", "\n# c")
        .contains("&lt;img src=x\\>\\|\\[a\\]\\(https\\://example.org\\)&#64;team");
  }

  @Test
  void aFenceInAFixDoesNotEndItsBlock() {
    StringBuilder out = new StringBuilder();
    MarkdownText.fenced(out, "", "a\n```\nb");
    assertThat(out.toString()).isEqualTo("\n````\na\n```\nb\n````\n");
  }
}
