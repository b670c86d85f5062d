package dev.wardround.report.json;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Reads findings, rules and paragraphs of the law. */
final class JudgmentReader {
  private JudgmentReader() {}

  static Finding finding(Fields fields) throws ReportFormatException {
    return new Finding(
        fields.text("fingerprint"),
        fields.text("rule"),
        fields.word(Severity.class, "severity"),
        verdict(fields),
        fields.object("subject", JudgmentReader::subject),
        fields.text("message"),
        fields.objects("evidence", JudgmentReader::evidence),
        citations(fields),
        fields.text("fix"),
        fields.objects("path", JudgmentReader::step));
  }

  private static Verdict verdict(Fields fields) throws ReportFormatException {
    String reason = fields.text("reason");
    return switch (fields.text("verdict")) {
      case "pass" -> new Verdict.Pass();
      case "fail" -> new Verdict.Fail(reason);
      case "not applicable" -> new Verdict.NotApplicable();
      case "unknown" -> new Verdict.Unknown(reason);
      case "error" -> new Verdict.Broken(reason);
      default -> throw new ReportFormatException("a finding has a verdict that is not known");
    };
  }

  private static Subject subject(Fields fields) throws ReportFormatException {
    return new Subject(
        fields.text("id"),
        fields.text("type"),
        fields.text("name"),
        fields.text("workload"),
        PlaceReader.location(fields));
  }

  private static Evidence evidence(Fields fields) throws ReportFormatException {
    return new Evidence(
        fields.text("attribute"), fields.text("value"), PlaceReader.location(fields));
  }

  private static PathStep step(Fields fields) throws ReportFormatException {
    return new PathStep(
        fields.word(PathStep.Kind.class, "kind"),
        fields.text("label"),
        fields.text("detail"),
        PlaceReader.location(fields));
  }

  static RuleResult rule(Fields fields) throws ReportFormatException {
    Rule rule =
        new Rule(
            fields.text("id"),
            fields.text("title"),
            fields.word(Severity.class, "severity"),
            fields.texts("kinds"),
            citations(fields),
            fields.text("because"),
            fields.named("fix"),
            fields.texts("references"));
    return new RuleResult(
        rule,
        fields.texts("passed"),
        fields.count("failed"),
        fields.count("unknown"),
        fields.count("broken"),
        fields.count("notApplicable"));
  }

  static ControlResult control(Fields fields) throws ReportFormatException {
    Control control =
        new Control(
            new Citation(fields.text("citation")),
            fields.text("name"),
            fields.word(Control.Designation.class, "designation"),
            fields.words(Control.Means.class, "shownBy"));
    return new ControlResult(
        control,
        fields.word(ControlResult.Status.class, "status"),
        fields.texts("rules"),
        fields.count("passed"),
        fields.count("failed"),
        fields.count("unknown"),
        fields.text("note"));
  }

  private static List<Citation> citations(Fields fields) throws ReportFormatException {
    List<Citation> citations = new ArrayList<>();
    for (String paragraph : fields.texts("citations")) {
      citations.add(new Citation(paragraph));
    }
    return citations;
  }
}
