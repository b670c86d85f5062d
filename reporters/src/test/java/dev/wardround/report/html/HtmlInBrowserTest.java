package dev.wardround.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlInBrowserTest {
  private static final String HOSTILE =
      "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
          + "--><!-- \u2028 ']]>";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "overview, ImageFunction is open to the internet",
    "workloads, GET /images/{id}",
    "findings, Events.Get.Properties.Auth",
    "hipaa, Protection from malicious software",
    "components, CVE-2021-44228",
    "data, tag data-classification=phi",
    "coverage, the account refused kms:GetKeyRotationStatus"
  })
  void eachPageShowsItsPartWithoutAComplaint(String page, String expected)
      throws IOException, InterruptedException {
    Browser.Dump dump = open(Telehealth.report(), "#" + page);
    assertThat(dump.console()).isEmpty();
    assertThat(afterData(dump)).contains("id=\"stage\"").contains(expected);
  }

  @Test
  void hostileTextIsShownAsTextAndRunsNothing() throws IOException, InterruptedException {
    Browser.Dump dump = open(ManyFindings.named(HOSTILE), "#findings");
    // An image or a script of its own would break the policy, which the console would tell.
    assertThat(dump.console()).isEmpty();
    assertThat(dump.page()).contains("<title>Findings · Wardround</title>");
    assertThat(afterData(dump)).contains("&lt;img src=x onerror=");
  }

  @Test
  void aLinkToARuleWithoutFindingsSaysThatNoneMatches() throws IOException, InterruptedException {
    Browser.Dump dump = open(Telehealth.report(), "#findings?rule=aws-rds-cluster-encrypted");
    assertThat(dump.console()).isEmpty();
    assertThat(afterData(dump)).contains("0 findings of 15").contains("No finding matches.");
  }

  @Test
  void aLinkToAFindingOpensIt() throws IOException, InterruptedException {
    Browser.Dump dump = open(Telehealth.report(), "#findings?open=9");
    assertThat(afterData(dump)).contains("<code>hunt****</code>");
  }

  @Test
  void fiftyThousandFindingsDrawOnlyTheRowsInSight() throws IOException, InterruptedException {
    Browser.Dump dump = open(ManyFindings.of(50_000), "#findings");
    assertThat(dump.console()).isEmpty();
    assertThat(afterData(dump)).contains("50,000 findings");
    assertThat(dump.page().split("role=\"option\"", -1)).hasSizeBetween(5, 60);
  }

  private Browser.Dump open(Report report, String hash) throws IOException, InterruptedException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, Golden.written(new HtmlReporter(), report));
    return browser().dump(file, hash);
  }

  private Browser browser() {
    Optional<Browser> browser = Browser.find(folder);
    boolean required =
        Boolean.getBoolean("WARDROUND_REQUIRE_COUNTERPARTS")
            || "true".equals(System.getenv("WARDROUND_REQUIRE_COUNTERPARTS"));
    if (!required) {
      Assumptions.assumeTrue(browser.isPresent(), "no chromium on the PATH");
    }
    return browser.orElseThrow(() -> new AssertionError("chromium is required and not there"));
  }

  /** The page without its head, style, data and script, which say everything once more. */
  private static String afterData(Browser.Dump dump) {
    String page = dump.page();
    int data = page.indexOf("<script type=\"application/json\"");
    return page.substring(page.indexOf("<body"), data);
  }
}
