package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import java.util.List;
import picocli.CommandLine.Option;

/** Which AWS account to scan. No class of the AWS SDK is loaded before it is asked for. */
final class AwsOptions implements LiveOptions {
  @Option(
      names = "--aws",
      description = "Scan a running AWS account, with the credentials that the AWS CLI would use.")
  private boolean aws;

  @Option(names = "--profile", paramLabel = "NAME", description = "The AWS profile to use.")
  private String profile = "";

  @Option(
      names = "--region",
      paramLabel = "REGION",
      split = ",",
      description = "AWS regions to scan. Default: the configured one.")
  private List<String> regions = List.of();

  @Option(
      names = "--role-arn",
      paramLabel = "ARN",
      split = ",",
      description = "Roles to take on, one for each account to scan.")
  private List<String> roles = List.of();

  @Override
  public boolean wanted() {
    return aws;
  }

  @Override
  public Inventory collect(boolean offline) throws UsageException {
    if (offline) {
      throw new UsageException("--aws asks AWS over the network: leave out --offline");
    }
    return AwsAccounts.collect(profile, regions, roles);
  }
}
