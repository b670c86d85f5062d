package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/** Log groups and who may write to them. */
final class LogsCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    CloudWatchLogsClient logs = account.client(CloudWatchLogsClient::builder);
    account
        .calls()
        .all("logs:DescribeLogGroups", () -> logs.describeLogGroupsPaginator().logGroups())
        .forEach(
            group -> {
              String arn = account.arn("logs", "log-group:" + group.logGroupName());
              Location.Live at = account.at("logs:DescribeLogGroups", arn);
              Form form = Form.of(at, group, "LogGroupName", "RetentionInDays", "KmsKeyId");
              sink.add("AWS::Logs::LogGroup", group.logGroupName(), at, form);
            });
    account
        .calls()
        .all(
            "logs:DescribeResourcePolicies",
            () -> logs.describeResourcePolicies().resourcePolicies())
        .forEach(
            policy -> {
              String arn = account.arn("logs", "resource-policy:" + policy.policyName());
              Location.Live at = account.at("logs:DescribeResourcePolicies", arn);
              Form form =
                  Form.of(at, policy, "PolicyName")
                      .policy("PolicyDocument", policy.policyDocument());
              sink.add("AWS::Logs::ResourcePolicy", policy.policyName(), at, form);
            });
  }
}
