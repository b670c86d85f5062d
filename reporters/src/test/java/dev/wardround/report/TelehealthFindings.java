package dev.wardround.report;

import dev.wardround.inventory.Location;
import dev.wardround.rules.Evidence;
import dev.wardround.rules.Finding;
import dev.wardround.rules.PathStep;
import dev.wardround.rules.Rule;
import dev.wardround.rules.Severity;
import dev.wardround.rules.Subject;
import dev.wardround.rules.Verdict;
import java.util.List;

/** What somebody has to act on in the telehealth scan, worst first. */
final class TelehealthFindings {
  private static final String IMAGE = "template.yaml#ImageFunction";
  private static final String PORTAL = "template.yaml#PortalFunction";
  private static final String INTAKE = "infra/gcp#google_cloud_run_v2_service.intake";
  private static final String TRIAGE = "k8s/triage.yaml#Service/triage";
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";

  private TelehealthFindings() {}

  static List<Finding> all() {
    return List.of(
        imagePath(),
        functionUrl(),
        log4j(),
        invoker(),
        intakePath(),
        route(),
        bucketBlock(),
        lodash(),
        bucketKey(),
        environment(),
        cluster(),
        jwt(),
        knative(),
        versioning(),
        requests());
  }

  private static Finding imagePath() {
    return fail(
        TelehealthRules.patientDataPath(),
        Severity.CRITICAL,
        new Subject(IMAGE, "AWS::Lambda::Function", "ImageFunction", IMAGE, at(41)),
        "ImageFunction is open to the internet, ships log4j-core 2.14.1 with a vulnerability that"
            + " is being exploited, and may read patient-images",
        List.of(
            new Evidence("Events.Get.Properties.Auth", "", at(52)),
            new Evidence("", "log4j-core 2.14.1", Location.of("images/pom.xml", 31, 7))),
        "Update org.apache.logging.log4j:log4j-core to 2.17.1 or later in images/pom.xml",
        List.of(
            step(PathStep.Kind.INTERNET, "internet", "", at(52)),
            step(PathStep.Kind.ENTRY, "GET /images/{id}", "no authorizer", at(52)),
            step(PathStep.Kind.WORKLOAD, "ImageFunction", "", at(41)),
            step(
                PathStep.Kind.VULNERABILITY,
                "log4j-core 2.14.1",
                "CVE-2021-44228, known exploited",
                Location.of("images/pom.xml", 31, 7)),
            step(PathStep.Kind.IDENTITY, "ImageRole", "runs as", at(70)),
            step(
                PathStep.Kind.DATA,
                "patient-images",
                "may read, tag data-classification=phi",
                at(96))));
  }

  private static Finding intakePath() {
    return unknown(
        TelehealthRules.patientDataPath(),
        new Subject(INTAKE, "run.googleapis.com/Service", "intake", INTAKE, terraform(3)),
        "Whether intake is open to the internet cannot be told",
        "ingress: variable \"ingress\" has no default",
        "Give variable \"ingress\" a default, or scan with -v ingress=VALUE");
  }

  private static Finding functionUrl() {
    return fail(
        TelehealthRules.functionUrl(),
        Severity.CRITICAL,
        new Subject("template.yaml#PortalUrl", "AWS::Lambda::Url", "PortalUrl", PORTAL, at(33)),
        "PortalUrl lets everybody call PortalFunction",
        List.of(new Evidence("AuthType", "NONE", at(36))),
        "AuthType: AWS_IAM",
        List.of(
            step(PathStep.Kind.INTERNET, "internet", "", at(33)),
            step(PathStep.Kind.ENTRY, "function URL", "AuthType is NONE", at(36)),
            step(PathStep.Kind.WORKLOAD, "PortalFunction", "", at(12)),
            step(PathStep.Kind.IDENTITY, "PortalRole", "runs as", at(24)),
            step(
                PathStep.Kind.DATA,
                "patient-records",
                "may read and write, name contains \"patient\"",
                at(110))));
  }

  private static Finding log4j() {
    return fail(
        TelehealthRules.vulnerable(),
        Severity.CRITICAL,
        new Subject(LOG4J, "component", "log4j-core 2.14.1", IMAGE, pom()),
        "log4j-core 2.14.1 has CVE-2021-44228 (CVSS 10.0), which is being exploited",
        List.of(new Evidence("version", "2.14.1", pom())),
        "Update org.apache.logging.log4j:log4j-core to 2.17.1 or later",
        List.of());
  }

  private static Finding invoker() {
    return unknown(
        TelehealthRules.runInvoker(),
        new Subject(INTAKE, "run.googleapis.com/Service", "intake", INTAKE, terraform(3)),
        "Who may invoke intake cannot be told",
        "members: module \"iam\" is not in the scan",
        "Scan the folder that holds module \"iam\" too");
  }

  private static Finding route() {
    return fail(
        TelehealthRules.routeAuthorizer(),
        Severity.HIGH,
        new Subject(
            "template.yaml#ImageFunction.Get",
            "AWS::ApiGatewayV2::Route",
            "GET /images/{id}",
            IMAGE,
            at(52)),
        "GET /images/{id} has no authorizer",
        List.of(new Evidence("AuthorizationType", "NONE", at(52))),
        "Auth:\n  DefaultAuthorizer: PatientPool",
        List.of());
  }

  private static Finding bucketBlock() {
    return fail(
        TelehealthRules.bucketPublic(),
        Severity.HIGH,
        new Subject("template.yaml#ImageBucket", "AWS::S3::Bucket", "patient-images", "", at(96)),
        "patient-images blocks public access in part: BlockPublicPolicy is missing",
        List.of(new Evidence("PublicAccessBlockConfiguration.BlockPublicPolicy", "", at(103))),
        "PublicAccessBlockConfiguration:\n  BlockPublicPolicy: true",
        List.of());
  }

  private static Finding lodash() {
    return fail(
        TelehealthRules.vulnerable(),
        Severity.HIGH,
        new Subject(
            "pkg:npm/lodash@4.17.15",
            "component",
            "lodash 4.17.15",
            PORTAL,
            Location.of("portal/package-lock.json", 412, 5)),
        "lodash 4.17.15 has CVE-2021-23337 (CVSS 7.2)",
        List.of(
            new Evidence("version", "4.17.15", Location.of("portal/package-lock.json", 412, 5))),
        "Update lodash to 4.17.21 or later; it comes in by serverless-http 2.7.0",
        List.of());
  }

  private static Finding bucketKey() {
    return unknown(
        TelehealthRules.bucketKey(),
        new Subject("template.yaml#ImageBucket", "AWS::S3::Bucket", "patient-images", "", at(96)),
        "Which key encrypts patient-images cannot be told",
        "KMSMasterKeyID: parameter \"ImageKey\" has no default",
        "Give parameter \"ImageKey\" a default, or scan with -p ImageKey=ARN");
  }

  private static Finding environment() {
    return fail(
        TelehealthRules.environmentKey(),
        Severity.MEDIUM,
        new Subject(PORTAL, "AWS::Lambda::Function", "PortalFunction", PORTAL, at(12)),
        "PortalFunction keeps 3 environment variables under the key that AWS owns",
        List.of(
            new Evidence("KmsKeyArn", "", at(12)),
            new Evidence("Environment.Variables.DB_PASSWORD", "hunt****", at(20))),
        "KmsKeyArn: !GetAtt EnvironmentKey.Arn",
        List.of());
  }

  private static Finding cluster() {
    return fail(
        TelehealthRules.clusterLogs(),
        Severity.MEDIUM,
        new Subject(
            "arn:aws:rds:eu-central-1:210987654321:cluster:patient-records",
            "AWS::RDS::DBCluster",
            "patient-records",
            "",
            new Location.Live(
                "210987654321",
                "eu-central-1",
                "rds:DescribeDBClusters",
                "arn:aws:rds:eu-central-1:210987654321:cluster:patient-records")),
        "patient-records exports no audit log",
        List.of(
            new Evidence(
                "EnableCloudwatchLogsExports",
                "[]",
                new Location.Live(
                    "210987654321",
                    "eu-central-1",
                    "rds:DescribeDBClusters",
                    "arn:aws:rds:eu-central-1:210987654321:cluster:patient-records"))),
        "aws rds modify-db-cluster --db-cluster-identifier patient-records"
            + " --cloudwatch-logs-export-configuration EnableLogTypes=postgresql",
        List.of());
  }

  private static Finding jwt() {
    return fail(
        TelehealthRules.vulnerable(),
        Severity.MEDIUM,
        new Subject(
            "pkg:golang/github.com/golang-jwt/jwt/v4@4.5.0",
            "component",
            "jwt/v4 4.5.0",
            TRIAGE,
            Location.of("triage/go.mod", 9, 2)),
        "github.com/golang-jwt/jwt/v4 4.5.0 has CVE-2024-51744 (CVSS 3.1)",
        List.of(new Evidence("version", "4.5.0", Location.of("triage/go.mod", 9, 2))),
        "Update github.com/golang-jwt/jwt/v4 to 4.5.1 or later",
        List.of());
  }

  private static Finding knative() {
    return finding(
        TelehealthRules.knativeTls(),
        Severity.MEDIUM,
        new Verdict.Broken("no such overload: string.startsWith(int)"),
        new Subject(
            TRIAGE,
            "serving.knative.dev/Service",
            "triage",
            TRIAGE,
            Location.of("k8s/triage.yaml", 1, 1)),
        "The rule broke on triage",
        List.of(),
        "",
        List.of());
  }

  private static Finding versioning() {
    return fail(
        TelehealthRules.bucketVersioning(),
        Severity.LOW,
        new Subject(
            "infra/gcp#google_storage_bucket.forms",
            "storage.googleapis.com/Bucket",
            "intake-forms",
            "",
            terraform(31)),
        "intake-forms keeps no former versions",
        List.of(new Evidence("versioning.enabled", "false", terraform(36))),
        "versioning { enabled = true }",
        List.of());
  }

  private static Finding requests() {
    return fail(
        TelehealthRules.vulnerable(),
        Severity.LOW,
        new Subject(
            "pkg:pypi/requests@2.31.0",
            "component",
            "requests 2.31.0",
            INTAKE,
            Location.of("intake/requirements.txt", 4, 1)),
        "requests 2.31.0 has CVE-2024-35195 (CVSS 5.6)",
        List.of(new Evidence("version", "2.31.0", Location.of("intake/requirements.txt", 4, 1))),
        "Update requests to 2.32.0 or later",
        List.of());
  }

  private static Finding fail(
      Rule rule,
      Severity severity,
      Subject subject,
      String message,
      List<Evidence> evidence,
      String fix,
      List<PathStep> path) {
    Verdict verdict = new Verdict.Fail(message);
    return finding(rule, severity, verdict, subject, message, evidence, fix, path);
  }

  private static Finding unknown(
      Rule rule, Subject subject, String message, String missing, String fix) {
    List<Evidence> evidence =
        List.of(new Evidence(missing.substring(0, missing.indexOf(':')), "", subject.location()));
    Verdict verdict = new Verdict.Unknown(missing);
    return finding(rule, rule.severity(), verdict, subject, message, evidence, fix, List.of());
  }

  static Finding finding(
      Rule rule,
      Severity severity,
      Verdict verdict,
      Subject subject,
      String message,
      List<Evidence> evidence,
      String fix,
      List<PathStep> path) {
    String fingerprint =
        String.format("%08x%08x", rule.id().hashCode(), (subject.id() + verdict).hashCode());
    return new Finding(
        fingerprint,
        rule.id(),
        severity,
        verdict,
        subject,
        message,
        evidence,
        rule.citations(),
        fix,
        path);
  }

  private static PathStep step(PathStep.Kind kind, String label, String detail, Location location) {
    return new PathStep(kind, label, detail, location);
  }

  private static Location at(int line) {
    return Location.of("template.yaml", line, 5);
  }

  private static Location pom() {
    return Location.of("images/pom.xml", 31, 7);
  }

  private static Location terraform(int line) {
    return Location.of("infra/gcp/main.tf", line, 1);
  }
}
