package dev.wardround.scan.dependency.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Holds each order against what its own specification or implementation publishes. */
class PublishedVectorsTest {
  private final List<String> wrong = new ArrayList<>();
  private final Map<VersionOrder, Integer> pairs = new EnumMap<>(VersionOrder.class);

  @Test
  void eachVersionOfALineComparesWithEachOtherAsPublished() throws IOException {
    for (String line : lines("vectors.txt")) {
      int space = line.indexOf(' ');
      String relation = relationOf(line);
      hold(
          VersionOrder.valueOf(line.substring(0, space)),
          List.of(line.substring(space + 1).split(relation, -1)),
          relation.strip());
    }
    assertThat(wrong).isEmpty();
    assertThat(pairs).containsKeys(VersionOrder.values());
    assertThat(pairs.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(8_500);
  }

  @Test
  void aPublishedPairThatIsSaidToDifferDoesDiffer() throws IOException {
    List<String> held = new ArrayList<>();
    for (String line : lines("vectors-that-differ.txt")) {
      String[] fields = line.split("\t", -1);
      VersionOrder order = VersionOrder.valueOf(fields[0]);
      assertThat(fields[4]).isNotBlank();
      if (holds(order, fields[1], fields[2], fields[3])) {
        held.add(line);
      }
    }
    assertThat(held).isEmpty();
  }

  private static String relationOf(String line) {
    return line.contains(" ! ") ? " ! " : line.contains(" = ") ? " = " : " < ";
  }

  private void hold(VersionOrder order, List<String> versions, String relation) {
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        pairs.merge(order, 1, Integer::sum);
        if (!holds(order, versions.get(i), relation, versions.get(j))) {
          wrong.add(order + " " + versions.get(i) + " " + relation + " " + versions.get(j));
        }
      }
    }
  }

  /** Both ways round; a pair that has no order holds nothing. */
  private static boolean holds(VersionOrder order, String left, String relation, String right) {
    OptionalInt there = order.order(left, right);
    OptionalInt back = order.order(right, left);
    if (there.isEmpty() || back.isEmpty() || there.getAsInt() != -back.getAsInt()) {
      return false;
    }
    return switch (relation) {
      case "<" -> there.getAsInt() < 0;
      case ">" -> there.getAsInt() > 0;
      case "=" -> there.getAsInt() == 0;
      default -> there.getAsInt() != 0;
    };
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = PublishedVectorsTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
