package dev.wardround.scan.dependency.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlTextTest {

  @Test
  void valuesStandAtTheLineOfTheirName() throws DocumentException {
    Node root = YamlText.read("a:\n  b:\n    - x\nc: ~\n");
    assertThat(root.get("a", "b").line()).isEqualTo(2);
    assertThat(root.get("a", "b").items().get(0).text()).isEqualTo("x");
    assertThat(root.get("c").isPresent()).isFalse();
  }

  @Test
  void theLastDocumentCounts() throws DocumentException {
    assertThat(YamlText.read("a: 1\n---\na: 2\n").text("a")).isEqualTo("2");
  }

  @Test
  void aliasesDoNotMultiply() throws DocumentException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s, %s]\n".formatted(i, i, before, before));
    }
    assertThat(YamlText.read(bomb.toString()).get("a59").items()).hasSize(2);
  }

  @Test
  void brokenAndDeepTextsAreRefused() {
    assertThatThrownBy(() -> YamlText.read("a: [")).hasMessageContaining("not valid YAML at line");
    assertThatThrownBy(() -> YamlText.read("[".repeat(5_000)))
        .hasMessageContaining("nested deeper");
    assertThatThrownBy(() -> YamlText.read("a: \u0007")).hasMessageContaining("not valid YAML");
  }
}
