package dev.wardround.report;

import dev.wardround.inventory.Location;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Report;
import dev.wardround.rules.Rule;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Reports of any length, and reports whose every text is a given one. */
public final class ManyFindings {
  private ManyFindings() {}

  /** The telehealth scan with that many findings on buckets of their own. */
  public static Report of(int count) {
    List<Finding> findings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      findings.add(bucket(i, severity(i, count)));
    }
    return Telehealth.with(findings);
  }

  /** Each severity for a fifth of them, worst first. */
  private static Severity severity(int number, int count) {
    List<Severity> severities = List.of(Severity.values());
    return severities.get(number * severities.size() / Math.max(severities.size(), count));
  }

  private static Finding bucket(int number, Severity severity) {
    Rule rule = TelehealthRules.bucketPublic();
    String name = "records-" + number;
    Location location = Location.of("stacks/" + number / 40 + "/template.yaml", number % 500, 5);
    String id = "stacks/" + number / 40 + "/template.yaml#Records" + number;
    String message = name + " blocks public access in part: BlockPublicPolicy is missing";
    Verdict verdict =
        number % 7 == 0
            ? new Verdict.Unknown("BlockPublicPolicy: parameter \"Open\" has no default")
            : new Verdict.Fail(message);
    return TelehealthFindings.finding(
        rule,
        severity,
        verdict,
        new Subject(id, "AWS::S3::Bucket", name, "", location),
        message,
        List.of(new Evidence("PublicAccessBlockConfiguration.BlockPublicPolicy", "", location)),
        "PublicAccessBlockConfiguration:\n  BlockPublicPolicy: true",
        List.of());
  }

  /** The telehealth scan with one more finding, all of whose texts are the given one. */
  public static Report named(String text) {
    Location location = Location.of(text, 1, 1);
    Finding finding =
        TelehealthFindings.finding(
            TelehealthRules.bucketPublic(),
            Severity.CRITICAL,
            new Verdict.Fail(text),
            new Subject(text, text, text, text, location),
            text,
            List.of(new Evidence(text, text, location)),
            text,
            List.of(new PathStep(PathStep.Kind.ENTRY, text, text, location)));
    List<Finding> findings = new ArrayList<>(Telehealth.report().findings());
    findings.add(0, finding);
    return Telehealth.with(findings);
  }
}
