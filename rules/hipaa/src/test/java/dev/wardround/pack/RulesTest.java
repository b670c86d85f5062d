package dev.wardround.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.pack.PackException;
import dev.wardround.testkit.PackTests;
import dev.wardround.testkit.RulePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();

  @TestFactory
  Stream<DynamicNode> everyRuleSaysOfItsExamplesWhatTheyPromise()
      throws IOException, PackException {
    return PackTests.of(ROOT, "hipaa");
  }

  @Test
  void thePagesInDocsAreThoseOfTheRules() throws IOException, PackException {
    assertThat(RulePages.stale(ROOT, ROOT.resolve("../../docs/rules").normalize()))
        .as(
            "stale; to write them: mvn process-classes -Dpages.phase=process-classes"
                + " -pl rules/hipaa -am")
        .isEmpty();
  }
}
