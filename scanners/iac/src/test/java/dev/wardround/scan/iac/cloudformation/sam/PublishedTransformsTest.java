package dev.wardround.scan.iac.cloudformation.sam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.cloudformation.ShortTags;
import dev.wardround.scan.iac.document.JsonReader;
import dev.wardround.scan.iac.document.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The transform beside published pairs of input and output. Three things are compared after being
 * made alike: lists whose order means nothing are sorted, numbers are compared by their value, and
 * the digest of a deployment, which is taken of a text that the documents do not determine, is
 * replaced by its API's name.
 */
class PublishedTransformsTest {
  /** Pairs that are equal; more may become so, none may be lost. */
  private static final int EQUAL = 116;

  /** Where the published transforms were made. */
  private static final String REGION = "ap-southeast-1";

  @Test
  void transformGivesThePublishedOutput() throws Exception {
    Path folder =
        Path.of(System.getProperty("wardround.shared", ""), "inputs/truth/sam-translator");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the published pairs are not here");
    List<String> different = new ArrayList<>();
    int equal = 0;
    for (Path input : inputs(folder)) {
      String name = input.getFileName().toString().replace(".yaml", "");
      String expected = Files.readString(folder.resolve("output/" + name + ".json"));
      List<String> differences =
          Difference.between(
              Normal.of(JsonReader.read(name, expected).roots().get(0)),
              Normal.of(transformed(input)));
      if (differences.isEmpty()) {
        equal++;
      } else {
        different.add(name + ": " + differences);
      }
    }
    Files.writeString(Path.of("target/transform-differences.txt"), String.join("\n", different));
    assertThat(equal).as(String.join("\n", different)).isGreaterThanOrEqualTo(EQUAL);
  }

  private static List<Path> inputs(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("input"))) {
      return files.sorted().toList();
    }
  }

  private static Value transformed(Path input) throws Exception {
    String text = Files.readString(input);
    Value root = YamlReader.read(input.toString(), text, ShortTags::read).roots().get(0);
    Value region = new Value.Text(REGION, root.location());
    return SamTransform.of((Value.Mapping) root, Map.of("AWS::Region", region)).template();
  }

  /** Plain trees of maps, lists and texts that can be compared. */
  static final class Normal {
    private Normal() {}

    static Object of(Value template) {
      Map<String, String> renamed = new TreeMap<>();
      Value.Mapping resources =
          (Value.Mapping) ((Value.Mapping) template).get("Resources").orElseThrow();
      resources
          .entries()
          .forEach(
              (id, resource) -> {
                Value.Mapping mapping = (Value.Mapping) resource;
                if (mapping
                    .get("Type")
                    .flatMap(Value::asText)
                    .orElse("")
                    .equals("AWS::ApiGateway::Deployment")) {
                  String api =
                      mapping
                          .get("Properties", "RestApiId", "Ref")
                          .flatMap(Value::asText)
                          .orElse("");
                  renamed.put(id, api + "Deployment");
                }
              });
      return plain(template, renamed);
    }

    private static Object plain(Value value, Map<String, String> renamed) {
      if (value instanceof Value.Mapping mapping) {
        Map<String, Object> entries = new TreeMap<>();
        mapping
            .entries()
            .forEach((k, v) -> entries.put(renamed.getOrDefault(k, k), plain(v, renamed)));
        return entries;
      }
      if (value instanceof Value.Sequence list) {
        List<Object> items = new ArrayList<>();
        list.items().forEach(item -> items.add(plain(item, renamed)));
        items.sort(java.util.Comparator.comparing(Object::toString));
        return items;
      }
      if (value instanceof Value.Numeric number) {
        return number.number().stripTrailingZeros().toPlainString();
      }
      String text = value.asText().orElse("null");
      return text.startsWith("RestApi deployment id: ")
          ? "deployment"
          : renamed.getOrDefault(text, text);
    }
  }

  /** Where two trees differ. */
  static final class Difference {
    private Difference() {}

    static List<String> between(Object expected, Object actual) {
      List<String> found = new ArrayList<>();
      compare("", expected, actual, found);
      return found;
    }

    private static void compare(String at, Object expected, Object actual, List<String> found) {
      if (expected instanceof Map<?, ?> e && actual instanceof Map<?, ?> a) {
        e.forEach(
            (key, value) -> {
              Object other = a.get(key);
              if (other == null) {
                found.add("-" + at + "/" + key + "=" + value);
              } else {
                compare(at + "/" + key, value, other, found);
              }
            });
        a.forEach(
            (key, value) -> {
              if (!e.containsKey(key)) {
                found.add("+" + at + "/" + key + "=" + value);
              }
            });
      } else if (!expected.equals(actual)) {
        found.add("!" + at + ": " + expected + " <> " + actual);
      }
    }
  }
}
