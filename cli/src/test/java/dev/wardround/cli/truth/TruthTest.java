package dev.wardround.cli.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules say of samples what those who labelled them say, or a reason stands in a table. */
class TruthTest {
  private static final Path INPUTS = Path.of(System.getProperty("wardround.shared", ""), "inputs");
  private static final String ROW = "%-10s %8s %4s %7s %10s %7s %5s %13s%n";

  private final Judge judge = new Judge();
  private final Map<String, Set<String>> rulesOf = new TreeMap<>();
  private final Map<Sample, Outcome> outcomes = new LinkedHashMap<>();

  @TempDir Path scratch;

  @Test
  void everyRuleOfTheTableIsOneOfThePack() {
    for (String[] row : Rows.beside("claims.csv", 3)) {
      assertThat(judge.rules()).contains(row[0]);
    }
  }

  @Test
  void samplesAreJudgedAsLabelledOrForAReason() throws IOException {
    assumeTrue(
        Files.isDirectory(INPUTS.resolve("truth")),
        "the labelled samples are not beside this checkout");
    judgeAll();
    write();
    Map<String, String> reasons = new TreeMap<>();
    for (String[] row : Rows.beside("exceptions.csv", 4)) {
      reasons.put(row[0] + "," + row[1] + "," + row[2], row[3]);
    }
    assertThat(differences()).isEqualTo(new ArrayList<>(reasons.keySet()));
    assertThat(reasons.values()).noneMatch(String::isBlank);
    assertFigures();
  }

  /** The figures of the table are those of docs/accuracy.md; better ones are written down, too. */
  private void assertFigures() {
    for (String[] row : Rows.beside("figures.csv", 5)) {
      Tally tally = tally(row[0]);
      assertThat(tally.bad()).as("bad samples of %s", row[0]).isEqualTo(number(row[1]));
      assertThat(tally.good()).as("good samples of %s", row[0]).isEqualTo(number(row[2]));
      assertThat(tally.caught()).as("caught of %s", row[0]).isGreaterThanOrEqualTo(number(row[3]));
      assertThat(tally.falseAlarms())
          .as("false alarms of %s", row[0])
          .isLessThanOrEqualTo(number(row[4]));
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private void judgeAll() throws IOException {
    for (String[] row : Rows.beside("claims.csv", 3)) {
      rulesOf.computeIfAbsent(row[1] + "," + row[2], claim -> new TreeSet<>()).add(row[0]);
    }
    for (Sample sample : new Samples(INPUTS, scratch).all()) {
      Set<String> rules = rulesOf.get(sample.source() + "," + sample.claim());
      if (rules != null) {
        outcomes.put(sample, judge.outcome(sample, rules));
      }
    }
  }

  private List<String> differences() {
    Set<String> found = new TreeSet<>();
    outcomes.forEach(
        (sample, outcome) -> {
          if (outcome.differs()) {
            found.add(sample.name() + "," + outcome.word());
          }
        });
    return new ArrayList<>(found);
  }

  private Tally tally(String source) {
    return Tally.of(
        outcomes.entrySet().stream()
            .filter(entry -> entry.getKey().source().equals(source))
            .map(Map.Entry::getValue)
            .toList());
  }

  private void write() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append(
        ROW.formatted(
            "source", "samples", "bad", "caught", "undecided", "missed", "good", "false alarms"));
    for (String source : List.of("trivy", "guard", "terragoat")) {
      Tally tally = tally(source);
      table.append(
          ROW.formatted(
              source,
              tally.bad() + tally.good(),
              tally.bad(),
              tally.caught(),
              tally.undecided(),
              tally.missed(),
              tally.good(),
              tally.falseAlarms()));
    }
    table.append('\n');
    differences().forEach(line -> table.append(line).append('\n'));
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("truth.txt"), table);
  }
}
