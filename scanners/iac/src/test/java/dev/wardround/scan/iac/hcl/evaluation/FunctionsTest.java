package dev.wardround.scan.iac.hcl.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.hcl.Hcl;
import dev.wardround.scan.iac.hcl.HclException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FunctionsTest {

  /** The results are those that Terraform's documentation and its console give. */
  @ParameterizedTest
  @CsvFileSource(resources = "/hcl/functions.csv", delimiter = '→', quoteCharacter = '`')
  void functionsGiveWhatTerraformGives(String expression, String result) throws HclException {
    Value value =
        Evaluator.of(new FakeScope()).evaluate(Hcl.expression("main.tf", expression, 1, 1));
    assertThat(ValueText.of(value)).isEqualTo(result);
  }

  /** Knows {@code open.name}, which is unknown, {@code block}, and one file. */
  private record FakeScope(Budget budget) implements Scope {
    FakeScope() {
      this(new Budget(100_000));
    }

    @Override
    public Found find(String root, List<String> names, Location at) throws EvaluationException {
      return switch (root) {
        case "open" -> new Found(new Value.Unknown("open", at), 0);
        case "block" -> new Found(new Value.Reference("#block", "", at), 0);
        default -> throw EvaluationException.invalid("no name");
      };
    }

    @Override
    public Value attribute(Value.Reference block, String name, Location at) {
      return new Value.Reference(block.resource(), name, at);
    }

    @Override
    public Value behind(Value.Reference reference) {
      return reference.attribute().equals("set")
          ? new Value.Text("literal", reference.location())
          : new Value.Unknown(Conversion.notSet(reference), reference.location());
    }

    @Override
    public Files files() {
      return new Files() {
        @Override
        public byte[] bytes(String path) throws EvaluationException {
          if (!path.equals("a.txt")) {
            throw EvaluationException.unknown("no file");
          }
          return "hello".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean exists(String path) {
          return path.equals("a.txt");
        }

        @Override
        public List<String> below(String directory) {
          return List.of("a.txt", "b.json");
        }
      };
    }
  }
}
