package dev.wardround.scan.iac.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private static Value.Mapping read(String text) throws DocumentException {
    return (Value.Mapping) YamlReader.read("a.yaml", text).roots().get(0);
  }

  private static Value in(String text, String first, String... rest) throws DocumentException {
    return read(text).get(first, rest).orElseThrow();
  }

  @Test
  void plainScalarsAreResolvedAndQuotedOnesAreNot() throws DocumentException {
    assertThat(in("a: true", "a")).isInstanceOf(Value.Flag.class);
    assertThat(in("a: 'true'", "a")).isInstanceOf(Value.Text.class);
    assertThat(in("a: 12.50", "a").asText()).contains("12.50");
    assertThat(in("a: 007", "a")).isInstanceOf(Value.Text.class);
    assertThat(in("a: 1.2.3", "a")).isInstanceOf(Value.Text.class);
    assertThat(in("a: ~", "a")).isInstanceOf(Value.Null.class);
    assertThat(in("a: " + "9".repeat(5000), "a")).isInstanceOf(Value.Text.class);
  }

  @Test
  void scalarsStandWhereTheyAreAndBlocksAtTheirKeys() throws DocumentException {
    String text = "a:\n  b: c\nd: {e: f}\ng:\n- h\n";
    assertThat(in(text, "a").location()).isEqualTo(Location.of("a.yaml", 1, 1));
    assertThat(in(text, "a", "b").location()).isEqualTo(Location.of("a.yaml", 2, 6));
    assertThat(in(text, "d").location()).isEqualTo(Location.of("a.yaml", 3, 4));
    assertThat(in(text, "g").location()).isEqualTo(Location.of("a.yaml", 4, 1));
  }

  @Test
  void localTagsGoToTheFormat() throws DocumentException {
    Document document =
        YamlReader.read(
            "a.yaml",
            "a: !Ref b",
            (tag, value) -> new Value.Mapping(Map.of(tag, value), value.location()));
    Value a = ((Value.Mapping) document.roots().get(0)).get("a", "!Ref").orElseThrow();
    assertThat(a.asText()).contains("b");
  }

  @Test
  void mergeKeysFillInWhatIsAbsent() throws DocumentException {
    String text = "x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  <<: [*x, *y]\n  a: 0\n";
    assertThat(in(text, "z", "a").asText()).contains("0");
    assertThat(in(text, "z", "b").asText()).contains("2");
    assertThat(in(text, "z", "c").asText()).contains("4");
  }

  @Test
  void aliasesStandForTheirAnchors() throws DocumentException {
    assertThat(in("a: &x [1]\nb: *x\n", "b")).isInstanceOf(Value.Sequence.class);
    assertThatThrownBy(() -> read("a: *nothing")).isInstanceOf(DocumentException.class);
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }
    assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("aliases");
  }

  @Test
  void aliasesThatDeepenAreRefused() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 1000; i++) {
      text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
    }
    assertThatThrownBy(() -> read(text.toString())).hasMessageContaining("nested deeper");
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> read("[".repeat(100_000))).hasMessageContaining("nested deeper");
  }

  @Test
  void duplicateKeysAreTold() throws DocumentException {
    Document document = YamlReader.read("a.yaml", "a: 1\na: 2\n");
    assertThat(document.problems()).containsExactly("key \"a\" stands twice, again at line 2");
  }

  @Test
  void keysThatAreNoTextAreTold() throws DocumentException {
    Document document = YamlReader.read("a.yaml", "? [a]\n: 1\nb: 2\n");
    assertThat(document.problems()).hasSize(1);
    assertThat(((Value.Mapping) document.roots().get(0)).entries()).containsOnlyKeys("b");
  }

  @Test
  void allDocumentsAreRead() throws DocumentException {
    assertThat(YamlReader.read("a.yaml", "a: 1\n---\nb: 2\n").roots()).hasSize(2);
  }

  @Test
  void messagesQuoteNoContent() {
    assertThatThrownBy(() -> read("password: hunter2\n  x: [\n"))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("not valid YAML at line")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> read("a: \u0000hunter2"))
        .isInstanceOf(DocumentException.class)
        .hasMessageNotContaining("hunter2");
  }
}
