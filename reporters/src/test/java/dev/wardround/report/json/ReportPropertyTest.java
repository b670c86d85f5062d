package dev.wardround.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import dev.wardround.rules.Workload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a report holds, reading what was written gives an equal report. */
class ReportPropertyTest {

  @Property(tries = 150)
  void whatWasWrittenIsReadBackTheSame(@ForAll long seed) throws IOException {
    Report report = new Draw(new Random(seed)).report();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReporter().write(report, out);
    assertThat(ReportFile.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(report);
  }

  /** Draws parts of a report at random, with texts that are hard to write. */
  private record Draw(Random random) {
    private static final String HARD = "a\"\\/\b\f\n\r\t\u0000\u007f\u2028\ud83d\ude00\ud800<>&'é ";

    Report report() {
      return new Report(
          text(),
          texts(),
          number(),
          number(),
          some(this::finding),
          some(this::rule),
          some(this::control),
          some(this::workload),
          some(this::store),
          some(this::component),
          some(this::vulnerability),
          some(this::status),
          Map.of(text(), number()),
          Map.of(text(), text()));
    }

    private Finding finding() {
      return new Finding(
          text(),
          text(),
          one(Severity.values()),
          verdict(),
          subject(),
          text(),
          some(() -> new Evidence(text(), text(), location())),
          citations(),
          text(),
          some(() -> new PathStep(one(PathStep.Kind.values()), text(), text(), location())));
    }

    private Verdict verdict() {
      return List.of(
              new Verdict.Pass(),
              new Verdict.NotApplicable(),
              new Verdict.Fail(text()),
              new Verdict.Unknown(text()),
              new Verdict.Broken(text()))
          .get(random.nextInt(5));
    }

    private Subject subject() {
      return new Subject(text(), text(), text(), text(), location());
    }

    private RuleResult rule() {
      Rule rule =
          new Rule(
              text(),
              text(),
              one(Severity.values()),
              texts(),
              citations(),
              text(),
              new TreeMap<>(Map.of(text(), text())),
              texts());
      return new RuleResult(rule, texts(), number(), number(), number(), number());
    }

    private ControlResult control() {
      Control control =
          new Control(
              citation(),
              text(),
              one(Control.Designation.values()),
              some(() -> one(Control.Means.values())));
      return new ControlResult(
          control,
          one(ControlResult.Status.values()),
          texts(),
          number(),
          number(),
          number(),
          text());
    }

    private Workload workload() {
      return new Workload(
          text(),
          text(),
          text(),
          text(),
          location(),
          some(
              () ->
                  new Workload.Exposure(
                      one(Workload.Reach.values()), text(), text(), text(), location())),
          some(() -> new Workload.Code(text(), random.nextBoolean(), texts())),
          new Workload.Identity(text(), text(), location()),
          some(
              () ->
                  new Workload.DataAccess(
                      text(), texts(), random.nextBoolean(), random.nextBoolean(), texts())));
    }

    private DataStore store() {
      return new DataStore(
          text(), text(), text(), one(DataStore.PatientData.values()), text(), location());
    }

    private Component component() {
      return new Component(
          text(),
          text(),
          text(),
          text(),
          one(Component.Certainty.values()),
          one(Component.Scope.values()),
          texts(),
          location(),
          text(),
          new Reach(one(Reach.State.values()), texts(), text()));
    }

    private Vulnerability vulnerability() {
      return new Vulnerability(
          text(),
          text(),
          texts(),
          text(),
          random.nextInt(101) / 10.0,
          text(),
          texts(),
          texts(),
          text(),
          random.nextBoolean(),
          text(),
          text(),
          one(Vulnerability.Confidence.values()),
          text());
    }

    private ScanStatus status() {
      return new ScanStatus(text(), text(), one(ScanStatus.Outcome.values()), text(), text());
    }

    private Location location() {
      return random.nextBoolean()
          ? Location.of(text(), number(), number())
          : new Location.Live(text(), text(), text(), text());
    }

    private List<Citation> citations() {
      return some(this::citation);
    }

    private Citation citation() {
      return new Citation("164." + text());
    }

    private List<String> texts() {
      return some(this::text);
    }

    private String text() {
      int from = random.nextInt(HARD.length());
      return HARD.substring(from, from + random.nextInt(HARD.length() - from + 1));
    }

    private int number() {
      return random.nextInt(Integer.MAX_VALUE);
    }

    private <T> T one(T[] choices) {
      return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> some(Supplier<T> draw) {
      return Stream.generate(draw).limit(random.nextInt(3)).toList();
    }
  }
}
