package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import software.amazon.awssdk.services.accessanalyzer.AccessAnalyzerClient;
import software.amazon.awssdk.services.config.ConfigClient;
import software.amazon.awssdk.services.guardduty.GuardDutyClient;
import software.amazon.awssdk.services.guardduty.model.DetectorStatus;
import software.amazon.awssdk.services.guardduty.model.GetDetectorResponse;

/** What watches over the account: GuardDuty, AWS Config and IAM Access Analyzer. */
final class DetectionCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    detectors(account, sink);
    recorders(account, sink);
    analyzers(account, sink);
  }

  private static void detectors(Account account, Sink sink) {
    GuardDutyClient guardDuty = account.client(GuardDutyClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "guardduty:ListDetectors",
                () -> guardDuty.listDetectorsPaginator(r -> {}),
                page -> page.detectorIds()),
        id ->
            account
                .calls()
                .ask("guardduty:GetDetector", () -> guardDuty.getDetector(r -> r.detectorId(id)))
                .answer()
                .ifPresent(found -> detector(id, found, account, sink)));
  }

  private static void detector(String id, GetDetectorResponse found, Account account, Sink sink) {
    Location.Live at =
        account.at("guardduty:GetDetector", account.arn("guardduty", "detector/" + id));
    Form form =
        Form.of(at, found, "FindingPublishingFrequency")
            .with("Enable", found.status() == DetectorStatus.ENABLED);
    sink.add("AWS::GuardDuty::Detector", id, at, form);
  }

  private static void recorders(Account account, Sink sink) {
    ConfigClient config = account.client(ConfigClient::builder);
    account
        .calls()
        .all(
            "config:DescribeConfigurationRecorders",
            () -> config.describeConfigurationRecorders(r -> {}).configurationRecorders())
        .forEach(
            recorder -> {
              Location.Live at =
                  account.at(
                      "config:DescribeConfigurationRecorders",
                      account.arn("config", "configuration-recorder/" + recorder.name()));
              Form form =
                  Form.of(at, recorder, "Name", "RecordingGroup", "RecordingMode", "RoleARN");
              sink.add("AWS::Config::ConfigurationRecorder", recorder.name(), at, form);
            });
  }

  private static void analyzers(Account account, Sink sink) {
    AccessAnalyzerClient access = account.client(AccessAnalyzerClient::builder);
    account
        .calls()
        .all(
            "access-analyzer:ListAnalyzers",
            () -> access.listAnalyzersPaginator(r -> {}).analyzers())
        .forEach(
            analyzer -> {
              Location.Live at = account.at("access-analyzer:ListAnalyzers", analyzer.arn());
              Form form = Form.of(at).with("AnalyzerName", analyzer.name());
              Value type = new Value.Text(analyzer.typeAsString(), at);
              sink.add(
                  "AWS::AccessAnalyzer::Analyzer", analyzer.name(), at, form.with("Type", type));
            });
  }
}
