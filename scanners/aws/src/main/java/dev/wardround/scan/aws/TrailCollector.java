package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import java.util.List;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.Trail;

/** The account's trails, each from its home region. */
final class TrailCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    CloudTrailClient trails = account.client(CloudTrailClient::builder);
    List<Trail> found =
        account.calls().all("cloudtrail:DescribeTrails", () -> trails.describeTrails().trailList());
    for (Trail trail : found) {
      if (account.region().equals(trail.homeRegion())) {
        trail(trail, trails, account, sink);
      }
    }
  }

  private static void trail(Trail trail, CloudTrailClient trails, Account account, Sink sink) {
    Location.Live at = account.at("cloudtrail:DescribeTrails", trail.trailARN());
    Calls calls = account.calls();
    Form form =
        Form.of(at, trail)
            .rename("Name", "TrailName")
            .rename("KmsKeyId", "KMSKeyId")
            .rename("LogFileValidationEnabled", "EnableLogFileValidation")
            .without(
                "TrailARN",
                "HomeRegion",
                "SnsTopicARN",
                "HasCustomEventSelectors",
                "HasInsightSelectors");
    form.with(
        "IsLogging",
        calls
            .ask(
                "cloudtrail:GetTrailStatus",
                () -> trails.getTrailStatus(r -> r.name(trail.trailARN())))
            .value(at, status -> Shape.value(status.isLogging(), at)));
    form.with(
        "EventSelectors",
        calls
            .ask(
                "cloudtrail:GetEventSelectors",
                () -> trails.getEventSelectors(r -> r.trailName(trail.trailARN())))
            .value(at, selectors -> Shape.list(selectors.eventSelectors(), at)));
    sink.add("AWS::CloudTrail::Trail", trail.name(), at, form);
  }
}
