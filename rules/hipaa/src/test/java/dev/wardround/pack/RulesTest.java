package dev.wardround.pack;

import dev.wardround.engine.pack.PackException;
import dev.wardround.testkit.PackTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class RulesTest {

  @TestFactory
  Stream<DynamicNode> everyRuleSaysOfItsExamplesWhatTheyPromise()
      throws IOException, PackException {
    return PackTests.of(Path.of("").toAbsolutePath(), "hipaa");
  }
}
