package dev.wardround.scan.iac.hcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.inventory.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a =;expected an expression at line 1, column 4",
        "a = [1, 2;expected \",\" or \"]\" at line 1, column 10",
        "a = f(1 2);expected \",\" or \")\" at line 1, column 9",
        "a = b ? c;expected the \":\" of a conditional at line 1, column 10",
        "a = secret\"x\";expected a line end at line 1, column 11",
        "x {;expected an attribute, a block or the \"}\" of the block at line 1, column 4",
        "x y z = 1;expected a label or \"{\" at line 1, column 7",
        "a = \"${b\";expected the \"}\" of an interpolation or directive at line 1, column 9",
        "a = \"\\q\";an escape that HCL does not know at line 1, column 6",
        "a = 1e99999;a number that is too large at line 1, column 5",
        "} ;expected an attribute or a block at line 1, column 1",
        "a = /* x;a comment without its end at line 1, column 5",
      })
  void problemsSayWhatWasExpectedAndWhere(String text, String message) {
    assertThatThrownBy(() -> Hcl.file("main.tf", text))
        .isInstanceOf(HclException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{a=", "(", "!", "-", "f(", "\"${", "a?b:", "[for x in ", "a[", "a[*]"})
  void deepNestingIsRefused(String opening) {
    String text = "a = b " + opening.repeat(300_000);
    assertThatThrownBy(() -> Hcl.file("main.tf", text)).isInstanceOf(HclException.class);
    String atFront = "a = " + opening.repeat(300_000);
    assertThatThrownBy(() -> Hcl.file("main.tf", atFront)).isInstanceOf(HclException.class);
  }

  @Test
  void deeplyNestedBlocksAreRefused() {
    assertThatThrownBy(() -> Hcl.file("main.tf", "a {\n".repeat(300_000)))
        .hasMessageContaining("nested deeper than 100 levels");
  }

  @Test
  void deeplyNestedDirectivesAreRefused() {
    assertThatThrownBy(() -> Hcl.template("x.tpl", "%{ if a }".repeat(100_000), 1, 1))
        .hasMessageContaining("directives nested deeper than 50 levels");
  }

  @Test
  void placesAreCountedInCodePoints() throws HclException {
    Body body = Hcl.file("main.tf", "a = [\"\uD83D\uDE00é\", b]\n");
    Expression.Tuple tuple = (Expression.Tuple) body.attributes().get(0).value();
    assertThat(tuple.items().get(1).at()).isEqualTo(Location.of("main.tf", 1, 12));
  }

  @Test
  void aByteOrderMarkIsSkipped() throws HclException {
    Body body = Hcl.file("main.tf", "\ufeffa = 1");
    assertThat(body.attributes().get(0).at()).isEqualTo(Location.of("main.tf", 1, 1));
  }

  @Test
  void aLongLineIsReadInTimeThatGrowsWithItsLength() throws HclException {
    String line = "a = [" + "1, ".repeat(200_000) + "]";
    Body body = Hcl.file("main.tf", line);
    assertThat(((Expression.Tuple) body.attributes().get(0).value()).items()).hasSize(200_000);
  }
}
