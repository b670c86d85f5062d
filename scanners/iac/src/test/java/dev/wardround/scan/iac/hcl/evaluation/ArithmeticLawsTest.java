package dev.wardround.scan.iac.hcl.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.hcl.HclException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ArithmeticLawsTest {

  private static Value evaluate(String expression) throws HclException {
    return Evaluator.of(new NoNames(new Budget(10_000)))
        .evaluate(Hcl.expression("main.tf", expression, 1, 1));
  }

  @Property(tries = 200)
  void sumsAndProductsAreThoseOfJava(
      @ForAll @IntRange(max = 10_000) int a,
      @ForAll @IntRange(max = 10_000) int b,
      @ForAll @IntRange(max = 10_000) int c)
      throws HclException {
    assertThat(evaluate(a + " + " + b + " * " + c + " - " + c).asText())
        .contains(Long.toString(a + (long) b * c - c));
  }

  @Property(tries = 200)
  void divisionAndModuloFitTogether(
      @ForAll @IntRange(max = 100_000) int a, @ForAll @IntRange(min = 1, max = 999) int b)
      throws HclException {
    assertThat(evaluate("floor(" + a + " / " + b + ") * " + b + " + " + a + " % " + b).asText())
        .contains(Integer.toString(a));
  }

  @Property(tries = 300)
  void anyQuotedTextIsReadBack(@ForAll @StringLength(max = 40) String text) throws HclException {
    assertThat(evaluate(quoted(text)))
        .isEqualTo(new Value.Text(text, Location.of("main.tf", 1, 1)));
  }

  @Property(tries = 200)
  void interpolatedTextsAreJoined(
      @ForAll @StringLength(max = 20) String a, @ForAll @StringLength(max = 20) String b)
      throws HclException {
    assertThat(evaluate("\"${" + quoted(a) + "}-${" + quoted(b) + "}\"").asText())
        .contains(a + "-" + b);
  }

  @Property(tries = 200)
  void jsonThatIsWrittenIsReadBack(@ForAll List<@StringLength(max = 10) String> texts)
      throws HclException {
    String list =
        "[" + String.join(", ", texts.stream().map(ArithmeticLawsTest::quoted).toList()) + "]";
    assertThat(evaluate("jsondecode(\"${jsonencode(" + list + ")} \") == " + list))
        .isEqualTo(new Value.Flag(true, Location.of("main.tf", 1, 1)));
  }

  @Property(tries = 200)
  void numbersAreReadExactly(@ForAll BigDecimal number) throws HclException {
    assertThat(evaluate(number.abs().toPlainString()))
        .isInstanceOfSatisfying(
            Value.Numeric.class,
            value -> assertThat(value.number()).isEqualByComparingTo(number.abs()));
  }

  /** Writes each UTF-16 unit that is no plain character as an escape. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '$' && c != '%') {
                quoted.append((char) c);
              } else {
                quoted.append(String.format("\\U%08x", c));
              }
            });
    return quoted.append('"').toString();
  }

  private record NoNames(Budget budget) implements Scope {
    @Override
    public Found find(String root, List<String> names, Location at) throws EvaluationException {
      throw EvaluationException.invalid("no name");
    }

    @Override
    public Value attribute(Value.Reference block, String name, Location at) {
      return block;
    }

    @Override
    public Value behind(Value.Reference reference) {
      return reference;
    }

    @Override
    public Files files() {
      throw new UnsupportedOperationException();
    }
  }
}
