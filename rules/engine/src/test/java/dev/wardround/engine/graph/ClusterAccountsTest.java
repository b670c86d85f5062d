package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.DataAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterAccountsTest {
  private static final String EMAIL = "referrals@clinic.iam.gserviceaccount.com";

  private static Declared service(String account) {
    return new Declared()
        .with(
            "svc",
            "serving.knative.dev/Service",
            "metadata",
            map("name", "referrals", "namespace", "clinic"),
            "spec",
            map("template", map("spec", map("serviceAccountName", account))));
  }

  private static Declared annotated(String namespace, String key, String value) {
    return service("referrals")
        .with(
            "ksa",
            "v1/ServiceAccount",
            "metadata",
            map("name", "referrals", "namespace", namespace, "annotations", map(key, value)));
  }

  private static Declared bucket(Declared declared) {
    Object binding =
        map("role", "roles/storage.objectViewer", "members", List.of("serviceAccount:" + EMAIL));
    return declared.with(
        "bucket",
        "storage.googleapis.com/Bucket",
        "name",
        "records",
        "iamPolicy",
        map("bindings", List.of(binding)));
  }

  private static Workload workload(Declared declared) {
    return declared.graph().workload("svc").orElseThrow();
  }

  @Test
  void aGoogleAccountInTheAnnotationIsWhatThePodsAre() {
    Declared declared = bucket(annotated("clinic", ClusterAccounts.GOOGLE, EMAIL));
    assertThat(workload(declared).identity().id()).isEqualTo(EMAIL);
    assertThat(workload(declared).data()).extracting(DataAccess::store).containsExactly("bucket");
  }

  @Test
  void anAccountOfAnotherNamespaceIsAnotherAccount() {
    Declared declared = bucket(annotated("billing", ClusterAccounts.GOOGLE, EMAIL));
    assertThat(workload(declared).identity().id()).isEqualTo("referrals");
    assertThat(workload(declared).data()).isEmpty();
  }

  @Test
  void aRoleOfAwsIsTheDeclaredOneOfThatName() {
    Declared declared =
        annotated("clinic", "eks.amazonaws.com/role-arn", "arn:aws:iam::111122223333:role/a/refer")
            .with("role", "AWS::IAM::Role", "RoleName", "refer");
    assertThat(workload(declared).identity().id()).isEqualTo("role");
  }

  @Test
  void aRoleOfAwsThatIsDeclaredElsewhereIsItsArn() {
    String arn = "arn:aws:iam::111122223333:role/refer";
    assertThat(workload(annotated("clinic", "eks.amazonaws.com/role-arn", arn)).identity().label())
        .isEqualTo("refer");
  }

  @Test
  void anIdentityOfAzureIsItsClient() {
    String client = "00000000-0000-0000-0000-000000000001";
    assertThat(
            workload(annotated("clinic", "azure.workload.identity/client-id", client))
                .identity()
                .id())
        .isEqualTo(client);
  }

  @Test
  void onCloudRunTheAccountIsGooglesOwn() {
    Declared declared = bucket(service(EMAIL));
    assertThat(workload(declared).data()).extracting(DataAccess::store).containsExactly("bucket");
  }
}
