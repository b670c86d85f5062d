package dev.wardround.report;

import dev.wardround.rules.Citation;
import dev.wardround.rules.Rule;
import dev.wardround.rules.RuleResult;
import dev.wardround.rules.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that the telehealth scan ran, with how they fared. */
final class TelehealthRules {
  private TelehealthRules() {}

  static List<RuleResult> results() {
    return List.of(
        result(patientDataPath(), List.of("template.yaml#PortalFunction"), 1, 1, 0, 0),
        result(functionUrl(), List.of(), 1, 0, 0, 3),
        result(environmentKey(), List.of("template.yaml#ImageFunction"), 1, 0, 0, 2),
        result(routeAuthorizer(), List.of("template.yaml#UploadRoute"), 1, 0, 0, 0),
        result(bucketKey(), List.of("template.yaml#AssetBucket"), 0, 1, 0, 0),
        result(bucketPublic(), List.of("template.yaml#AssetBucket"), 1, 0, 0, 0),
        result(clusterEncrypted(), List.of("template.yaml#RecordsCluster"), 0, 0, 0, 0),
        result(clusterLogs(), List.of(), 1, 0, 0, 0),
        result(runInvoker(), List.of(), 0, 1, 0, 0),
        result(bucketVersioning(), List.of(), 1, 0, 0, 0),
        result(knativeTls(), List.of(), 0, 0, 1, 0),
        result(
            vulnerable(),
            List.of("pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.18.2"),
            4,
            0,
            0,
            0));
  }

  static Rule patientDataPath() {
    return rule(
        "multi-workload-patient-data-path",
        "No known vulnerability lies between the internet and patient data",
        Severity.CRITICAL,
        "workload",
        "Whoever exploits the component acts as the workload, and reads what the workload may"
            + " read. No other safeguard stands between the caller and the patient's data.",
        Map.of(
            "steps",
            "1. Update the component.\n2. Require an authorizer on the route.\n3. Narrow the role"
                + " to the objects it needs."),
        List.of("https://www.cisa.gov/known-exploited-vulnerabilities-catalog"),
        "164.308(a)(1)(ii)(B)",
        "164.312(a)(1)");
  }

  static Rule functionUrl() {
    return rule(
        "aws-lambda-url-auth",
        "Function URLs ask for IAM credentials",
        Severity.CRITICAL,
        "AWS::Lambda::Url",
        "Anyone who learns the address may call the function, and so read what it answers about"
            + " patients.",
        Map.of(
            "cloudformation", "AuthType: AWS_IAM", "terraform", "authorization_type = \"AWS_IAM\""),
        List.of("https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"),
        "164.312(a)(1)",
        "164.312(d)");
  }

  static Rule environmentKey() {
    return rule(
        "aws-lambda-environment-key",
        "Environment variables of a Lambda function are encrypted with a customer managed key",
        Severity.MEDIUM,
        "AWS::Lambda::Function",
        "Whoever may read the function's configuration reads its variables in clear. A customer"
            + " managed key adds a second permission that can be revoked.",
        Map.of("cloudformation", "KmsKeyArn: !GetAtt EnvironmentKey.Arn"),
        List.of(
            "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-encryption"),
        "164.312(a)(2)(iv)");
  }

  static Rule routeAuthorizer() {
    return rule(
        "aws-apigatewayv2-route-authorizer",
        "Routes of an HTTP API have an authorizer",
        Severity.HIGH,
        "AWS::ApiGatewayV2::Route",
        "A route without an authorizer answers everybody; access then hangs on the function's own"
            + " code alone.",
        Map.of("sam", "Auth:\n  DefaultAuthorizer: PatientPool"),
        List.of(),
        "164.312(a)(1)",
        "164.312(d)");
  }

  static Rule bucketKey() {
    return rule(
        "aws-s3-bucket-key",
        "Buckets with patient data are encrypted with a customer managed key",
        Severity.HIGH,
        "AWS::S3::Bucket",
        "The key that AWS owns cannot be withdrawn: a leaked credential reads every image.",
        Map.of("cloudformation", "BucketEncryption: ..."),
        List.of(),
        "164.312(a)(2)(iv)");
  }

  static Rule bucketPublic() {
    return rule(
        "aws-s3-public-access-block",
        "Buckets block public access",
        Severity.HIGH,
        "AWS::S3::Bucket",
        "One wrong policy later, each object is readable by the whole internet.",
        Map.of(
            "cloudformation",
            "PublicAccessBlockConfiguration:\n  BlockPublicAcls: true\n  BlockPublicPolicy: true"
                + "\n  IgnorePublicAcls: true\n  RestrictPublicBuckets: true"),
        List.of(),
        "164.312(a)(1)");
  }

  static Rule clusterEncrypted() {
    return rule(
        "aws-rds-cluster-encrypted",
        "Aurora clusters are encrypted at rest",
        Severity.HIGH,
        "AWS::RDS::DBCluster",
        "A copied snapshot or volume gives all records in clear.",
        Map.of("cloudformation", "StorageEncrypted: true"),
        List.of(),
        "164.312(a)(2)(iv)");
  }

  static Rule clusterLogs() {
    return rule(
        "aws-rds-cluster-audit-logs",
        "Aurora clusters export their audit log",
        Severity.MEDIUM,
        "AWS::RDS::DBCluster",
        "Without the log nobody can say who read which record.",
        Map.of("cloudformation", "EnableCloudwatchLogsExports: [postgresql]"),
        List.of(),
        "164.312(b)");
  }

  static Rule runInvoker() {
    return rule(
        "gcp-run-invoker-public",
        "Cloud Run services are not invocable by everybody",
        Severity.CRITICAL,
        "run.googleapis.com/Service",
        "Everybody on the internet may then send and fetch intake forms.",
        Map.of("terraform", "member = \"serviceAccount:...\""),
        List.of(),
        "164.312(a)(1)");
  }

  static Rule bucketVersioning() {
    return rule(
        "gcp-storage-bucket-versioning",
        "Buckets keep former versions of objects",
        Severity.LOW,
        "storage.googleapis.com/Bucket",
        "An overwritten or deleted form is lost for good.",
        Map.of("terraform", "versioning { enabled = true }"),
        List.of(),
        "164.308(a)(7)(ii)(A)",
        "164.312(c)(1)");
  }

  static Rule knativeTls() {
    return rule(
        "kubernetes-knative-external-tls",
        "Knative services are reached over TLS only",
        Severity.MEDIUM,
        "serving.knative.dev/Service",
        "Triage answers cross the network readable for anyone on the way.",
        Map.of(),
        List.of(),
        "164.312(e)(1)");
  }

  static Rule vulnerable() {
    return rule(
        "multi-component-vulnerability",
        "Components have no known vulnerability",
        Severity.HIGH,
        "vulnerability",
        "A published flaw is tried against every address on the internet within days.",
        Map.of(),
        List.of(),
        "164.308(a)(1)(ii)(B)",
        "164.308(a)(5)(ii)(B)");
  }

  private static Rule rule(
      String id,
      String title,
      Severity severity,
      String kind,
      String because,
      Map<String, String> fix,
      List<String> references,
      String... paragraphs) {
    return new Rule(
        id,
        title,
        severity,
        List.of(kind),
        Arrays.stream(paragraphs).map(Citation::new).toList(),
        because,
        new TreeMap<>(fix),
        references);
  }

  private static RuleResult result(
      Rule rule, List<String> passed, int failed, int unknown, int broken, int notApplicable) {
    return new RuleResult(rule, passed, failed, unknown, broken, notApplicable);
  }
}
