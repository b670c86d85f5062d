package dev.wardround.scan.iac.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static Value read(String text) throws DocumentException {
    return JsonReader.read("a.json", text).roots().get(0);
  }

  @Test
  void valuesKnowTheirPlaces() throws DocumentException {
    Value.Mapping root = (Value.Mapping) read("{\n  \"a\": 1,\n  \"b\":\n  [true]\n}");
    assertThat(root.get("a").orElseThrow().location()).isEqualTo(Location.of("a.json", 2, 8));
    assertThat(root.get("b").orElseThrow().location()).isEqualTo(Location.of("a.json", 3, 3));
  }

  @Test
  void commentsAndTrailingCommasAreAllowed() throws DocumentException {
    assertThat(JsonWriter.write(read("// a\n{\"a\": [1, /* b */ 2,],}")))
        .isEqualTo("{\"a\":[1,2]}");
  }

  @Test
  void wholeNumbersHaveNoScale() throws DocumentException {
    assertThat(((Value.Numeric) read("1e3")).number().scale()).isZero();
    assertThat(read("1e999999999")).isInstanceOf(Value.Text.class);
  }

  @Test
  void duplicateKeysAreTold() throws DocumentException {
    assertThat(JsonReader.read("a.json", "{\"a\": 1,\n\"a\": 2}").problems())
        .containsExactly("key \"a\" stands twice, again at line 2");
  }

  @Test
  void manyBracketsAreRefused() {
    String brackets = "[".repeat(100_000_000);
    assertThatThrownBy(() -> read(brackets)).hasMessageContaining("nested deeper");
    assertThatThrownBy(() -> read("\n" + "[".repeat(500)))
        .hasMessage("nested deeper than 200 levels at line 2");
  }

  @Test
  void brokenTextIsToldByItsPlaceAlone() {
    assertThatThrownBy(() -> read("{\"a\": hunter2}"))
        .hasMessageStartingWith("not valid JSON at line 1")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> read("")).hasMessage("empty");
    assertThatThrownBy(() -> read("1 2")).hasMessageContaining("more than one value");
  }

  @Property(tries = 200)
  void textsAreWrittenAndReadBack(@ForAll String text) throws DocumentException {
    Value value = new Value.Text(text, Location.of("a.json"));
    assertThat(read(JsonWriter.write(value)).asText()).contains(text);
    assertThat(read(JsonWriter.canonical(value)).asText()).contains(text);
  }
}
