package dev.wardround.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.report.Golden;
import dev.wardround.report.ManyFindings;
import dev.wardround.report.Telehealth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {
  private static final String HOSTILE = "</script><!--<script>' & \u2028 \u0000 \ud800";

  @Test
  void telehealthsDataIsWrittenAsInTheGoldenFile() throws IOException {
    String page = Golden.written(new HtmlReporter(), Telehealth.report());
    Golden.assertSame("telehealth-page-data.json", data(page).replace("},{", "},\n{") + "\n");
  }

  @Test
  void theFrameAroundTheDataIsMadeOfTheAssetsAlone() throws IOException {
    String page = Golden.written(new HtmlReporter(), Telehealth.report());
    String other = Golden.written(new HtmlReporter(), ManyFindings.named(HOSTILE));
    assertThat(other.replace(data(other), "")).isEqualTo(page.replace(data(page), ""));
    assertThat(page).contains(Assets.script()).contains(Assets.style()).contains(Assets.frame());
  }

  @Test
  void nothingInTheDataCanEndTheBlockOrOpenAnother() {
    String data = data(Golden.written(new HtmlReporter(), ManyFindings.named(HOSTILE)));
    assertThat(data).doesNotContain("<", ">", "&", "'");
    assertThat(data.chars()).allMatch(c -> c >= ' ' && c < 127);
  }

  @Test
  void thePolicyAllowsTheScriptAndTheStyleByTheirHashesAndNothingElse() throws IOException {
    String page = Golden.written(new HtmlReporter(), Telehealth.report());
    assertThat(policy(page))
        .isEqualTo(
            "default-src 'none'; script-src '"
                + Assets.hash(Assets.script())
                + "'; style-src '"
                + Assets.hash(Assets.style())
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void thePageIsOfferedNothingToLoad() throws IOException {
    String assets = Assets.frame() + Assets.style() + Assets.script();
    assertThat(assets)
        .doesNotContain("url(", "@import", "src=", "fetch(", "XMLHttpRequest", "import(")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    assertThat(assets.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://");
  }

  @Test
  void theAssetsStaySmall() throws IOException {
    byte[] script = Assets.script().getBytes(StandardCharsets.UTF_8);
    byte[] style = Assets.style().getBytes(StandardCharsets.UTF_8);
    assertThat(script.length + style.length).isLessThan(80_000);
  }

  private static String data(String page) {
    String start = "id=\"report\">";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("</script>", from));
  }

  private static String policy(String page) {
    Matcher matcher =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
