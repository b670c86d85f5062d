package dev.wardround.scan.gcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.engine.Options;
import dev.wardround.engine.config.Configuration;
import dev.wardround.engine.judgment.Judgment;
import dev.wardround.engine.pack.Packs;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.Value;
import dev.wardround.rules.Report;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GcpScanTest {
  private static final String SCOPE = "projects/clinic-example";
  private static final String RUN =
      "//run.googleapis.com/projects/clinic-example/locations/us-central1/services/viewer";
  private static final String BUCKET = "//storage.googleapis.com/my-storage-bucket";
  private static final String DENIED =
      """
      {"error": {"code": 403, "message": "The caller does not have permission",
        "status": "PERMISSION_DENIED"}}
      """;

  private Replay replay;

  @BeforeEach
  void start() throws IOException {
    replay = new Replay();
  }

  @AfterEach
  void everyCallWasExpected() {
    replay.close();
    assertThat(replay.unexpected()).isEmpty();
  }

  private static String page(String next, String... names) throws IOException {
    StringBuilder assets = new StringBuilder();
    for (String name : names) {
      assets.append(assets.isEmpty() ? "" : ",").append(Replay.published(name));
    }
    return "{\"assets\": [" + assets + "], \"nextPageToken\": \"" + next + "\"}";
  }

  private void resources() throws IOException {
    replay
        .on(SCOPE, "RESOURCE", "", 200, page("two", "run.json", "function.json", "bucket.json"))
        .on(SCOPE, "RESOURCE", "two", 200, page("", "account.json", "project.json"));
  }

  private void estate() throws IOException {
    resources();
    replay.on(SCOPE, "IAM_POLICY", "", 200, Replay.published("policies.json"));
  }

  private Inventory scan() throws GcpScanException {
    return new GcpScan(List.of(SCOPE)).scan(replay.connection());
  }

  private static Resource resource(Inventory inventory, String id) {
    return inventory.resources().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static String text(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).flatMap(Value::asText).orElse("absent");
  }

  @Test
  void allPagesBecomeResourcesInTheFormOfTheRestInterfaces() throws Exception {
    estate();
    Inventory inventory = scan();
    assertThat(inventory.statuses()).isEmpty();
    assertThat(inventory.resources()).hasSize(5);
    assertThat(inventory.roots()).containsExactly("gcp:" + SCOPE);
    Resource bucket = resource(inventory, BUCKET);
    assertThat(bucket.type()).isEqualTo("storage.googleapis.com/Bucket");
    assertThat(bucket.format()).isEqualTo("live");
    assertThat(text(bucket, "storageClass")).isEqualTo("STANDARD");
    assertThat(text(bucket, "metageneration")).isEqualTo("2");
    assertThat(replay.calls()).hasSize(3);
  }

  @Test
  void aRunServiceIsShownInTheFormThatRulesJudge() throws Exception {
    estate();
    Resource run = resource(scan(), RUN);
    assertThat(text(run, "ingress")).isEqualTo("INGRESS_TRAFFIC_ALL");
    assertThat(text(run, "template", "timeout")).isEqualTo("300s");
    assertThat(text(run, "template", "scaling", "maxInstanceCount")).isEqualTo("4");
    assertThat(run.attributes().get("spec")).isEmpty();
    assertThat(run.attributes().get("template", "serviceAccount").orElseThrow())
        .isInstanceOf(Value.Reference.class);
  }

  @Test
  void whoMayInvokeAndWhatTheIdentityReachesIsToldOfRunningServices() throws Exception {
    estate();
    Options options = new Options("test", List.of("gcp-*"), List.of(), Map.of(), Clock.systemUTC());
    Report report = new Judgment(Packs.with(List.of()), Configuration.NONE, options).judge(scan());
    assertThat(report.workloads())
        .filteredOn(workload -> workload.id().equals(RUN))
        .singleElement()
        .satisfies(
            workload -> {
              assertThat(workload.exposures())
                  .anyMatch(e -> e.reach() == dev.wardround.rules.Workload.Reach.INTERNET);
              assertThat(workload.data()).anyMatch(access -> access.store().equals(BUCKET));
            });
    assertThat(report.findings()).anyMatch(finding -> finding.subject().id().equals(BUCKET));
  }

  @Test
  void aRefusalNamesThePermissionAndPoliciesAreUnknown() throws Exception {
    resources();
    replay.on(SCOPE, "IAM_POLICY", "", 403, DENIED);
    Inventory inventory = scan();
    assertThat(inventory.resources()).hasSize(5);
    assertThat(inventory.statuses())
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.outcome()).isEqualTo(ScanStatus.Outcome.DENIED);
              assertThat(status.reason()).isEqualTo("not allowed: " + Assets.POLICIES);
            });
    assertThat(resource(inventory, RUN).attributes().isKnown()).isFalse();
  }

  @Test
  void throttlingAndPassingTroubleAreTriedAgain() throws Exception {
    replay
        .on(SCOPE, "RESOURCE", "", 429, "{\"error\": {\"code\": 429}}")
        .on(SCOPE, "RESOURCE", "", 503, "{\"error\": {\"code\": 503}}");
    estate();
    Inventory inventory = scan();
    assertThat(inventory.statuses()).isEmpty();
    assertThat(inventory.resources()).hasSize(5);
  }

  @Test
  void whatCameBeforeAPageThatFailsIsKept() throws Exception {
    replay
        .on(SCOPE, "RESOURCE", "", 200, page("two", "bucket.json"))
        .on(SCOPE, "RESOURCE", "two", 200, "{\"assets\": [{\"name\": \"//sto")
        .on(SCOPE, "IAM_POLICY", "", 200, "{}");
    Inventory inventory = scan();
    assertThat(inventory.resources()).hasSize(1);
    assertThat(inventory.statuses())
        .singleElement()
        .satisfies(s -> assertThat(s.outcome()).isEqualTo(ScanStatus.Outcome.FAILED));
  }

  @Test
  void twoThousandResourcesTakeLessThanThreeSeconds() throws Exception {
    for (int page = 0; page < 2; page++) {
      StringBuilder assets = new StringBuilder();
      for (int i = 0; i < 1000; i++) {
        String one = Replay.published("bucket.json").replace("my-storage", "b" + page + "-" + i);
        assets.append(i == 0 ? "" : ",").append(one);
      }
      String next = page == 0 ? "two" : "";
      String body = "{\"assets\": [" + assets + "], \"nextPageToken\": \"" + next + "\"}";
      replay.on(SCOPE, "RESOURCE", page == 0 ? "" : "two", 200, body);
    }
    replay.on(SCOPE, "IAM_POLICY", "", 200, Replay.published("policies.json"));
    long start = System.nanoTime();
    assertThat(scan().resources()).hasSize(2003);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void silenceIsTold() throws Exception {
    replay.silence();
    assertThat(new GcpScan(List.of(SCOPE)).scan(replay.hurried()).statuses())
        .hasSize(2)
        .allMatch(status -> status.outcome() == ScanStatus.Outcome.FAILED);
  }

  @Test
  void serversThatKeepFailingAreTold() throws Exception {
    replay
        .on(SCOPE, "RESOURCE", "", 500, "{\"error\": {\"code\": 500}}")
        .on(SCOPE, "IAM_POLICY", "", 200, "{}");
    assertThat(scan().statuses())
        .singleElement()
        .satisfies(s -> assertThat(s.target()).contains(Assets.RESOURCES));
    assertThat(replay.calls()).hasSize(4);
  }
}
