package dev.wardround.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wardround.engine.gate.Gate.Outcome;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.rules.Finding;
import dev.wardround.rules.Report;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Accepted NOTHING = new Accepted(List.of(), Baseline.NONE, TODAY);

  @TempDir Path directory;

  @Test
  void findingsFromTheSeverityOnFail() throws GateException {
    Report report = report(finding("f1", "bucket-public", new Verdict.Fail("open")));
    assertThat(Gate.of("high", false, NOTHING).outcome(report)).isEqualTo(Outcome.FINDINGS);
    assertThat(Gate.of("critical", false, NOTHING).outcome(report)).isEqualTo(Outcome.CLEAN);
    assertThat(Gate.of("none", false, NOTHING).outcome(report)).isEqualTo(Outcome.CLEAN);
  }

  @Test
  void whatIsNotKnownFailsOnlyAStrictGate() throws GateException {
    Report report = report(finding("f1", "bucket-public", new Verdict.Unknown("x")));
    assertThat(Gate.of("info", false, NOTHING).outcome(report)).isEqualTo(Outcome.CLEAN);
    assertThat(Gate.of("info", true, NOTHING).outcome(report)).isEqualTo(Outcome.INCOMPLETE);
  }

  @Test
  void aSuppressionHoldsThroughItsLastDay() throws GateException {
    Report report = report(finding("f1", "bucket-public", new Verdict.Fail("open")));
    assertThat(gate(suppression("bucket-*", "2026-11-26")).outcome(report))
        .isEqualTo(Outcome.CLEAN);
    assertThat(gate(suppression("bucket-*", "2026-11-25")).outcome(report))
        .isEqualTo(Outcome.FINDINGS);
  }

  @Test
  void aSuppressionOfAnotherSubjectHoldsNothing() throws GateException {
    Report report = report(finding("f1", "bucket-public", new Verdict.Fail("open")));
    Suppression other = Suppression.of("f1", "archive", "moves", "ward team", "2027-01-01");
    assertThat(gate(other).outcome(report)).isEqualTo(Outcome.FINDINGS);
  }

  @Test
  void expiredAndIdleSuppressionsAreTold() throws GateException {
    Report report = report(finding("f1", "bucket-public", new Verdict.Fail("open")));
    Accepted accepted =
        new Accepted(
            List.of(suppression("f1", "2026-11-01"), suppression("queue-*", "2027-01-01")),
            Baseline.NONE,
            TODAY);
    assertThat(accepted.notices(report))
        .containsExactly(
            "suppression of f1 (ward team): expired on 2026-11-01; 1 finding count again",
            "suppression of queue-* (ward team): covers no finding: remove it");
  }

  @Test
  void whatTheBaselineHoldsFailsNoMore() throws GateException, IOException {
    Path file = directory.resolve("baseline.txt");
    Report before = report(finding("f1", "bucket-public", new Verdict.Fail("open")));
    assertThat(Baseline.write(before, file)).isEqualTo(1);
    Report after =
        report(
            finding("f1", "bucket-public", new Verdict.Fail("open")),
            finding("f2", "queue-plain", new Verdict.Fail("plain")));
    Gate gate = Gate.of("high", false, new Accepted(List.of(), Baseline.read(file), TODAY));
    assertThat(gate.outcome(before)).isEqualTo(Outcome.CLEAN);
    assertThat(gate.failing(after)).extracting(Finding::fingerprint).containsExactly("f2");
  }

  @Test
  void aWordThatIsNoSeverityIsRefused() {
    assertThatThrownBy(() -> Gate.of("severe", false, NOTHING))
        .hasMessageContaining("\"severe\" is no severity");
  }

  private static Gate gate(Suppression suppression) throws GateException {
    return Gate.of("high", false, new Accepted(List.of(suppression), Baseline.NONE, TODAY));
  }

  private static Suppression suppression(String finding, String expires) throws GateException {
    return Suppression.of(finding, "", "moves", "ward team", expires);
  }

  private static Finding finding(String fingerprint, String rule, Verdict verdict) {
    Location place = Location.of("template.yaml", 3, 1);
    Subject subject = new Subject("template.yaml#Images", "AWS::S3::Bucket", "images", "", place);
    return new Finding(
        fingerprint,
        rule,
        Severity.HIGH,
        verdict,
        subject,
        "open",
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private static Report report(Finding... findings) {
    return new Report(
        "1",
        List.of("."),
        1,
        1,
        List.of(findings),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.<ScanStatus>of(),
        Map.of(),
        Map.of());
  }
}
