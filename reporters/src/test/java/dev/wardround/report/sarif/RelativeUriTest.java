package dev.wardround.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeUriTest {

  @ParameterizedTest
  @CsvSource({
    "template.yaml, template.yaml",
    "infra/main.tf, infra/main.tf",
    "a b.yaml, a%20b.yaml",
    "c:/x, c%3A/x",
    "50%.yaml, 50%25.yaml",
    "a#b?c, a%23b%3Fc",
    "bücher.tf, b%C3%BCcher.tf"
  })
  void pathsAreWrittenAsRelativeReferences(String path, String uri) {
    assertThat(RelativeUri.of(path)).isEqualTo(uri);
  }

  @Property(tries = 200)
  void decodingGivesThePathBack(@ForAll @CharRange(from = 1, to = 0x2fff) String path) {
    String uri = RelativeUri.of(path);
    URI parsed = URI.create(uri.startsWith("//") ? "x:" + uri : uri);
    assertThat(parsed.isAbsolute()).isEqualTo(uri.startsWith("//"));
    assertThat(java.net.URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8))
        .isEqualTo(path);
  }
}
