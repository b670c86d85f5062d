package dev.wardround.access.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Level;
import dev.wardround.access.gcp.GcpDecision.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GcpReachTest {
  private static final String FUNCTION = "serviceAccount:fn@p.iam.gserviceaccount.com";
  private static final GcpResource BUCKET =
      GcpResource.of("b", "projects/_/buckets/phi", "storage.googleapis.com/Bucket");
  private static final GcpResource ACCOUNT =
      GcpResource.of("sa", "projects/p/serviceAccounts/admin", "iam.googleapis.com/ServiceAccount");

  @Test
  void aRoleOnTheProjectReachesTheBucketsInIt() {
    GcpAccess access = access(Map.of("p", List.of(bind("roles/storage.objectViewer"))));
    assertThat(access.reachable(FUNCTION, List.of(BUCKET)))
        .singleElement()
        .matches(reach -> reach.level() == Level.READ && reach.isCertain())
        .matches(
            reach -> reach.decision().reasons().equals(List.of("roles/storage.objectViewer on p")));
  }

  @Test
  void aConditionOnTheTimeLeavesItOpen() {
    Binding binding =
        new Binding(
            "roles/storage.objectAdmin",
            List.of(FUNCTION),
            Optional.of("request.time < timestamp('2026-01-01T00:00:00Z')"));
    assertThat(access(Map.of("b", List.of(binding))).reachable(FUNCTION, List.of(BUCKET)))
        .isNotEmpty()
        .noneMatch(GcpReach::isCertain);
  }

  @Test
  void anUnknownRoleLeavesItOpen() {
    GcpAccess access = access(Map.of("b", List.of(bind("projects/p/roles/notInTheScan"))));
    GcpRequest request =
        new GcpRequest(FUNCTION, "storage.objects.get", BUCKET, Optional.of(Instant.EPOCH));
    assertThat(access.decide(request).result()).isEqualTo(Result.DEPENDS);
  }

  @Test
  void whoMayMakeTokensOfAnAccountCanBecomeIt() {
    GcpAccess access = access(Map.of("sa", List.of(bind("roles/iam.serviceAccountTokenCreator"))));
    assertThat(access.impersonable(FUNCTION, List.of(ACCOUNT)))
        .singleElement()
        .matches(reach -> reach.permission().equals("iam.serviceAccounts.getAccessToken"));
    assertThat(access(Map.of()).impersonable(FUNCTION, List.of(ACCOUNT))).isEmpty();
  }

  @Test
  void aConditionThatIsNestedTooDeepIsUndecided() {
    Binding binding =
        new Binding(
            "roles/storage.objectAdmin",
            List.of(FUNCTION),
            Optional.of("(".repeat(100_000) + "true" + ")".repeat(100_000)));
    assertThat(access(Map.of("b", List.of(binding))).reachable(FUNCTION, List.of(BUCKET)))
        .noneMatch(GcpReach::isCertain);
  }

  private static GcpAccess access(Map<String, List<Binding>> allow) {
    return GcpAccess.of(GcpPolicies.of(Map.of("b", "p", "sa", "p"), Map.of(), allow));
  }

  private static Binding bind(String role) {
    return new Binding(role, List.of(FUNCTION), Optional.empty());
  }
}
