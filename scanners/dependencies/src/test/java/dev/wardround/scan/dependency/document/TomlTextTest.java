package dev.wardround.scan.dependency.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTextTest {

  @Test
  void tablesNestAndKnowTheirLines() throws DocumentException {
    Node root =
        TomlText.read(
            """
            top = 1 # a comment
            [a.b]
            c.d = "x"
            "quo.ted" = 'li\\teral'

            [[list]]
            name = "one"
            [list.sub]
            k = true
            [[list]]
            name = "two"
            """);
    assertThat(root.text("top")).isEqualTo("1");
    assertThat(root.get("a", "b", "c").text("d")).isEqualTo("x");
    assertThat(root.get("a", "b").text("quo.ted")).isEqualTo("li\\teral");
    assertThat(root.get("list").items()).hasSize(2);
    assertThat(root.get("list").items().get(0).get("sub").isTrue()).isFalse();
    assertThat(root.get("list").items().get(0).get("sub").get("k").isTrue()).isTrue();
    assertThat(root.get("list").items().get(1).line()).isEqualTo(10);
    assertThat(root.get("list").items().get(1).get("name").line()).isEqualTo(11);
  }

  @Test
  void valuesOfAllKindsAreRead() throws DocumentException {
    Node root =
        TomlText.read(
            """
            escapes = "a\\tb\\u00e9\\\\"
            long = \"""
            one \\
               two\"""
            raw = '''it's'''
            array = [1, "two", [3], {four = 4},
              # a comment
            ]
            inline = { a = 1, "b c".d = [] }
            date = 1979-05-27 07:32:00Z
            number = -1_000.5e+3
            """);
    assertThat(root.text("escapes")).isEqualTo("a\tbé\\");
    assertThat(root.text("long")).isEqualTo("one two");
    assertThat(root.text("raw")).isEqualTo("it's");
    assertThat(root.get("array").items()).hasSize(4);
    assertThat(root.get("array").items().get(3).text("four")).isEqualTo("4");
    assertThat(root.get("inline", "b c", "d").isList()).isTrue();
    assertThat(root.text("date")).isEqualTo("1979-05-27 07:32:00Z");
    assertThat(root.text("number")).isEqualTo("-1_000.5e+3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a =",
        "a = 1 b = 2",
        "a = \"x",
        "a = 'x\n'",
        "a = [1",
        "a = {b = 1",
        "[a",
        "[a]\n[a]",
        "a = 1\na = 2",
        "a = 1\n[a.b]\nc = 1",
        "[[a]\n",
        "a = x",
        "a = \"\\q\"",
        "= 1",
        "a = \"\\ud800000\"",
        "a = \"\"\"x",
        "a = \"\\U00110000\""
      })
  void whatIsNotTomlIsRefused(String text) {
    assertThatThrownBy(() -> TomlText.read(text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("not valid TOML");
  }

  @Test
  void depthIsBounded() {
    assertThatThrownBy(() -> TomlText.read("a = " + "[".repeat(100_000)))
        .hasMessageContaining("nested deeper");
    assertThatThrownBy(() -> TomlText.read("a.".repeat(100_000) + "b = 1"))
        .hasMessageContaining("nested deeper");
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    for (String toml : new String[] {text, "a = " + text, "a = \"" + text, "[" + text}) {
      try {
        assertThat(TomlText.read(toml).isMapping()).isTrue();
      } catch (DocumentException e) {
        assertThat(e.problem()).isNotEmpty();
      }
    }
  }
}
