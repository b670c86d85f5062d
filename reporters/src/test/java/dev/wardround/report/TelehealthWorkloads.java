package dev.wardround.report;

import dev.wardround.inventory.Location;
import dev.wardround.rules.DataStore;
import dev.wardround.rules.DataStore.PatientData;
import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.Code;
import dev.wardround.rules.Workload.DataAccess;
import dev.wardround.rules.Workload.Exposure;
import dev.wardround.rules.Workload.Identity;
import dev.wardround.rules.Workload.Reach;
import java.util.List;

/** The workloads and data stores of the telehealth scan. */
final class TelehealthWorkloads {
  private TelehealthWorkloads() {}

  static List<Workload> all() {
    return List.of(intake(), triage(), image(), portal());
  }

  private static Workload image() {
    return new Workload(
        "template.yaml#ImageFunction",
        "AWS::Lambda::Function",
        "ImageFunction",
        "java17",
        at(41),
        List.of(
            new Exposure(
                Reach.INTERNET,
                "GET /images/{id}",
                "no authorizer",
                "template.yaml#ImageFunction.Get",
                at(52)),
            new Exposure(
                Reach.AUTHENTICATED,
                "PUT /images/{id}",
                "JWT authorizer PatientPool",
                "template.yaml#UploadRoute",
                at(60))),
        List.of(
            new Code(
                "images",
                true,
                List.of(
                    "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.18.2",
                    "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"))),
        new Identity("template.yaml#ImageRole", "ImageRole", at(70)),
        List.of(
            new DataAccess(
                "template.yaml#ImageBucket",
                List.of("read"),
                true,
                true,
                List.of("Allow s3:GetObject on patient-images/* in ImageRole, statement 1"))));
  }

  private static Workload portal() {
    return new Workload(
        "template.yaml#PortalFunction",
        "AWS::Lambda::Function",
        "PortalFunction",
        "nodejs20.x",
        at(12),
        List.of(
            new Exposure(
                Reach.INTERNET,
                "function URL",
                "AuthType is NONE",
                "template.yaml#PortalUrl",
                at(33))),
        List.of(new Code("portal", true, List.of("pkg:npm/lodash@4.17.15"))),
        new Identity("template.yaml#PortalRole", "PortalRole", at(24)),
        List.of(
            new DataAccess(
                "template.yaml#RecordsCluster",
                List.of("read", "write"),
                true,
                true,
                List.of("Allow rds-data:ExecuteStatement on patient-records in PortalRole")),
            new DataAccess(
                "template.yaml#ImageBucket",
                List.of("read"),
                false,
                false,
                List.of("Allow s3:Get* on * in PortalRole where aws:ResourceTag is not known"))));
  }

  private static Workload intake() {
    return new Workload(
        "infra/gcp#google_cloud_run_v2_service.intake",
        "run.googleapis.com/Service",
        "intake",
        "",
        Location.of("infra/gcp/main.tf", 3, 1),
        List.of(
            new Exposure(
                Reach.UNKNOWN,
                "https://intake",
                "variable \"ingress\" has no default",
                "infra/gcp#google_cloud_run_v2_service.intake",
                Location.of("infra/gcp/main.tf", 6, 3))),
        List.of(
            new Code("intake", true, List.of("pkg:pypi/requests@2.31.0")),
            new Code("intake/worker", false, List.of())),
        new Identity(
            "infra/gcp#google_service_account.intake",
            "intake@telehealth",
            Location.of("infra/gcp/main.tf", 22, 1)),
        List.of(
            new DataAccess(
                "infra/gcp#google_storage_bucket.forms",
                List.of("read", "write", "delete"),
                true,
                true,
                List.of("roles/storage.objectAdmin on intake-forms"))));
  }

  private static Workload triage() {
    return new Workload(
        "k8s/triage.yaml#Service/triage",
        "serving.knative.dev/Service",
        "triage",
        "",
        Location.of("k8s/triage.yaml", 1, 1),
        List.of(
            new Exposure(
                Reach.INTERNAL,
                "cluster-local service",
                "label networking.knative.dev/visibility is cluster-local",
                "k8s/triage.yaml#Service/triage",
                Location.of("k8s/triage.yaml", 6, 5))),
        List.of(new Code("triage", true, List.of("pkg:golang/github.com/golang-jwt/jwt/v4@4.5.0"))),
        new Identity(
            "", "not known: no service account is named", Location.of("k8s/triage.yaml", 1, 1)),
        List.of());
  }

  static List<DataStore> stores() {
    return List.of(
        new DataStore(
            "infra/gcp#google_storage_bucket.forms",
            "storage.googleapis.com/Bucket",
            "intake-forms",
            PatientData.UNKNOWN,
            "no label, no hint",
            Location.of("infra/gcp/main.tf", 31, 1)),
        new DataStore(
            "template.yaml#AssetBucket",
            "AWS::S3::Bucket",
            "portal-assets",
            PatientData.NONE,
            "tag data-classification=public",
            at(120)),
        new DataStore(
            "template.yaml#ImageBucket",
            "AWS::S3::Bucket",
            "patient-images",
            PatientData.DECLARED,
            "tag data-classification=phi",
            at(96)),
        new DataStore(
            "template.yaml#RecordsCluster",
            "AWS::RDS::DBCluster",
            "patient-records",
            PatientData.LIKELY,
            "name contains \"patient\"",
            at(110)));
  }

  private static Location at(int line) {
    return Location.of("template.yaml", line, 5);
  }
}
