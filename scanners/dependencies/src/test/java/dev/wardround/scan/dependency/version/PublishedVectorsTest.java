package dev.wardround.scan.dependency.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Holds each order against what its own specification or implementation publishes. */
class PublishedVectorsTest {

  @Test
  void eachVersionOfALineComparesWithEachOtherAsPublished() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String line : lines()) {
      int space = line.indexOf(' ');
      VersionOrder order = VersionOrder.valueOf(line.substring(0, space));
      boolean equal = line.contains(" = ");
      List<String> versions = List.of(line.substring(space + 1).split(equal ? " = " : " < ", -1));
      for (int i = 0; i < versions.size(); i++) {
        for (int j = 0; j < versions.size(); j++) {
          int expected = equal ? 0 : Integer.compare(i, j);
          OptionalInt actual = order.order(versions.get(i), versions.get(j));
          compared++;
          if (!actual.equals(OptionalInt.of(expected))) {
            wrong.add(order + " " + versions.get(i) + " with " + versions.get(j) + ": " + actual);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(1_000);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = PublishedVectorsTest.class.getResourceAsStream("vectors.txt")) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
