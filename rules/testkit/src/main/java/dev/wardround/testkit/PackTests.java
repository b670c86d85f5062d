package dev.wardround.testkit;

import dev.wardround.engine.pack.Pack;
import dev.wardround.engine.pack.PackException;
import dev.wardround.engine.pack.PackFolder;
import dev.wardround.engine.pack.RuleFile;
import dev.wardround.engine.schema.FieldTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The examples and the words of a pack's rules as tests; the folders are found, not listed. */
public final class PackTests {
  private final PackFolder folder;
  private final Pack pack;

  private PackTests(PackFolder folder, Pack pack) {
    this.folder = folder;
    this.pack = pack;
  }

  /** The tests of the pack in a folder; {@code -Dwardround.rule=id} leaves only that rule. */
  public static Stream<DynamicNode> of(Path root, String name) throws IOException, PackException {
    PackFolder folder = PackFolder.at(root);
    PackTests tests = new PackTests(folder, folder.compile(name, FieldTypes.builtIn()));
    String only = System.getProperty("wardround.rule", "");
    List<DynamicNode> nodes = new ArrayList<>();
    for (Path rule : folder.ruleFolders()) {
      if (only.isEmpty() || only.equals(folder.id(rule))) {
        nodes.add(tests.ofRule(rule));
      }
    }
    return nodes.stream();
  }

  private DynamicNode ofRule(Path rule) throws IOException, PackException {
    RuleFile file = folder.rule(rule);
    List<DynamicNode> tests = new ArrayList<>();
    if (file.retired().isEmpty()) {
      tests.add(
          DynamicTest.dynamicTest(
              "is well worded", () -> none(RuleWords.problems(file, pack.controls()))));
      List<Example> all = Example.of(rule);
      tests.add(
          DynamicTest.dynamicTest(
              "is shown in two formats and where it cannot tell",
              () -> none(ExampleFormats.problems(file, all))));
      RuleExamples examples = RuleExamples.of(pack, file.rule().id());
      for (Example example : all) {
        tests.add(
            DynamicTest.dynamicTest(
                example.name(), example.place().toUri(), () -> none(examples.problems(example))));
      }
    }
    return DynamicContainer.dynamicContainer(file.rule().id(), tests);
  }

  private static void none(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new AssertionError(String.join("\n", problems));
    }
  }
}
