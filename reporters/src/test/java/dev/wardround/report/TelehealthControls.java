package dev.wardround.report;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Control;
import dev.wardround.rules.Control.Designation;
import dev.wardround.rules.Control.Means;
import dev.wardround.rules.ControlResult;
import dev.wardround.rules.ControlResult.Status;
import java.util.List;

/** How paragraphs of the law fared in the telehealth scan; each status occurs. */
final class TelehealthControls {
  private static final List<Means> TOOL = List.of(Means.TOOL);
  private static final List<Means> BOTH = List.of(Means.TOOL, Means.ATTESTATION);

  private TelehealthControls() {}

  static List<ControlResult> all() {
    return List.of(
        control(
            "164.308(a)(1)(ii)(A)",
            "Risk analysis",
            Designation.REQUIRED,
            BOTH,
            Status.NOT_ASSESSED,
            List.of(),
            0,
            0,
            0,
            "No rule found anything to judge."),
        control(
            "164.308(a)(1)(ii)(B)",
            "Risk management",
            Designation.REQUIRED,
            BOTH,
            Status.FAILED,
            List.of("multi-component-vulnerability", "multi-workload-patient-data-path"),
            2,
            5,
            1,
            "5 subjects failed under 2 rules."),
        control(
            "164.308(a)(1)(ii)(C)",
            "Sanction policy",
            Designation.REQUIRED,
            List.of(Means.ATTESTATION),
            Status.TO_ATTEST,
            List.of(),
            0,
            0,
            0,
            "A person has to attest it."),
        control(
            "164.308(a)(5)(ii)(B)",
            "Protection from malicious software",
            Designation.ADDRESSABLE,
            TOOL,
            Status.FAILED,
            List.of("multi-component-vulnerability"),
            1,
            4,
            0,
            "4 subjects failed under 1 rule."),
        control(
            "164.308(a)(7)(ii)(A)",
            "Data backup plan",
            Designation.REQUIRED,
            TOOL,
            Status.FAILED,
            List.of("gcp-storage-bucket-versioning"),
            0,
            1,
            0,
            "1 subject failed under 1 rule."),
        control(
            "164.308(b)(1)",
            "Business associate contracts",
            Designation.STANDARD,
            BOTH,
            Status.TO_ATTEST,
            List.of(),
            0,
            0,
            0,
            "A person has to attest it."),
        control(
            "164.310(a)(1)",
            "Facility access controls",
            Designation.STANDARD,
            List.of(Means.PROVIDER),
            Status.INHERITED,
            List.of(),
            0,
            0,
            0,
            "The provider's part under the business associate agreement."),
        control(
            "164.310(d)(2)(i)",
            "Disposal",
            Designation.REQUIRED,
            List.of(Means.TOOL, Means.PROVIDER),
            Status.INHERITED,
            List.of(),
            0,
            0,
            0,
            "The provider's part under the business associate agreement."),
        control(
            "164.312(a)(1)",
            "Access control",
            Designation.STANDARD,
            TOOL,
            Status.FAILED,
            List.of(
                "aws-apigatewayv2-route-authorizer",
                "aws-lambda-url-auth",
                "aws-s3-public-access-block",
                "gcp-run-invoker-public",
                "multi-workload-patient-data-path"),
            3,
            4,
            2,
            "4 subjects failed under 4 rules."),
        control(
            "164.312(a)(2)(iii)",
            "Automatic logoff",
            Designation.ADDRESSABLE,
            TOOL,
            Status.NOT_ASSESSED,
            List.of(),
            0,
            0,
            0,
            "No rule found anything to judge."),
        control(
            "164.312(a)(2)(iv)",
            "Encryption and decryption",
            Designation.ADDRESSABLE,
            TOOL,
            Status.FAILED,
            List.of("aws-lambda-environment-key", "aws-rds-cluster-encrypted", "aws-s3-bucket-key"),
            3,
            1,
            1,
            "1 subject failed under 1 rule."),
        control(
            "164.312(b)",
            "Audit controls",
            Designation.REQUIRED,
            TOOL,
            Status.FAILED,
            List.of("aws-rds-cluster-audit-logs"),
            0,
            1,
            0,
            "1 subject failed under 1 rule."),
        control(
            "164.312(c)(2)",
            "Mechanism to authenticate ePHI",
            Designation.ADDRESSABLE,
            TOOL,
            Status.PASSED,
            List.of("aws-s3-object-lock"),
            1,
            0,
            0,
            "1 subject passed; what no rule sees is not covered by that."),
        control(
            "164.312(e)(1)",
            "Transmission security",
            Designation.STANDARD,
            TOOL,
            Status.UNKNOWN,
            List.of("kubernetes-knative-external-tls"),
            0,
            0,
            1,
            "1 subject could not be judged."));
  }

  private static ControlResult control(
      String paragraph,
      String name,
      Designation designation,
      List<Means> shownBy,
      Status status,
      List<String> rules,
      int passed,
      int failed,
      int unknown,
      String note) {
    Control control = new Control(new Citation(paragraph), name, designation, shownBy);
    return new ControlResult(control, status, rules, passed, failed, unknown, note);
  }
}
