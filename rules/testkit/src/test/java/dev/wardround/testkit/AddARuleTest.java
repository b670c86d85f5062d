package dev.wardround.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.pack.Pack;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.pack.RuleFile;
import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/add-a-rule.md: writes the files that it shows, and runs them. */
class AddARuleTest {
  private static final String RULE = "aws-sqs-own-key";

  @TempDir Path root;

  /** A line with a path in backquotes and a colon names the block of code that follows. */
  private List<String> follow() throws IOException {
    List<String> written = new ArrayList<>();
    String file = "";
    StringBuilder code = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("../../docs/add-a-rule.md"))) {
      String text = line.strip();
      if (text.startsWith("`") && text.endsWith("`:")) {
        file = text.substring(1, text.length() - 2);
      } else if (text.startsWith("```")) {
        if (inside) {
          write(file, code.toString());
          written.add(file);
          code.setLength(0);
        }
        inside = !inside;
      } else if (inside) {
        code.append(line.isBlank() ? "" : line.substring(3)).append('\n');
      }
    }
    return written;
  }

  private void write(String file, String text) throws IOException {
    Path place = root.resolve(file);
    Files.createDirectories(place.getParent());
    Files.writeString(place, text);
  }

  @Test
  void theStepsMakeARuleThatKeepsItsPromises() throws Exception {
    assertThat(follow()).hasSize(6);
    Pack pack = PackFolder.at(root).compile("mine", FieldTypes.builtIn());
    RuleExamples examples = RuleExamples.of(pack, RULE);
    List<Example> all = Example.of(root.resolve("aws/sqs/own-key"));
    assertThat(all).hasSize(5);
    for (Example example : all) {
      assertThat(examples.problems(example)).as(example.name()).isEmpty();
    }
    assertThat(ExampleFormats.problems(rule(), all)).isEmpty();
  }

  private RuleFile rule() throws Exception {
    return PackFolder.at(root).rule(root.resolve("aws/sqs/own-key"));
  }

  @Test
  void aMarkOnAnotherLineIsAProblem() throws Exception {
    follow();
    Path bad = root.resolve("aws/sqs/own-key/bad/template.yaml");
    Files.writeString(bad, Files.readString(bad).replace("Referrals: # finding", "Referrals:"));
    assertThat(problems(Example.Expected.BAD)).anyMatch(p -> p.startsWith("marked is"));
  }

  @Test
  void aFailureInAGoodExampleIsAProblem() throws Exception {
    follow();
    Path good = root.resolve("aws/sqs/own-key/good/template.yaml");
    Files.writeString(good, "Resources:\n  Referrals:\n    Type: AWS::SQS::Queue\n");
    assertThat(problems(Example.Expected.GOOD)).anyMatch(p -> p.startsWith("Referrals fail"));
  }

  @Test
  void aKnownAnswerInAnUnknownExampleIsAProblem() throws Exception {
    follow();
    Path unknown = root.resolve("aws/sqs/own-key/unknown/template.yaml");
    Files.writeString(unknown, Files.readString(unknown).replace("!Ref Key", "alias/own"));
    assertThat(problems(Example.Expected.UNKNOWN)).contains("nothing in it stays unknown");
  }

  private List<String> problems(Example.Expected expected) throws Exception {
    Pack pack = PackFolder.at(root).compile("mine", FieldTypes.builtIn());
    for (Example example : Example.of(root.resolve("aws/sqs/own-key"))) {
      if (example.expected() == expected && example.name().endsWith(".yaml")) {
        return RuleExamples.of(pack, RULE).problems(example);
      }
    }
    throw new AssertionError("no example that is " + expected);
  }
}
