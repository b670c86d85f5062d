package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Names and types of parameters; their values are not asked for. */
final class ParameterCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    SsmClient ssm = account.client(SsmClient::builder);
    account
        .calls()
        .all(
            "ssm:DescribeParameters",
            () -> ssm.describeParametersPaginator(),
            page -> page.parameters())
        .forEach(
            parameter -> {
              String path = parameter.name().startsWith("/") ? "" : "/";
              String arn = account.arn("ssm", "parameter" + path + parameter.name());
              Location.Live at = account.at("ssm:DescribeParameters", arn);
              Form form =
                  Form.of(at, parameter, "Name", "Type", "Description", "Tier", "DataType")
                      .with("Value", new Value.Unknown("a scan does not read values", at));
              sink.add("AWS::SSM::Parameter", parameter.name(), at, form);
            });
  }
}
