package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import java.util.Optional;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.Repository;

/** Repositories of container images with their scanning, encryption and policies. */
final class RepositoryCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    EcrClient ecr = account.client(EcrClient::builder);
    sink.each(
        account
            .calls()
            .all(
                "ecr:DescribeRepositories",
                () -> ecr.describeRepositoriesPaginator(r -> {}).repositories()),
        repository -> repository(repository, ecr, account, sink));
  }

  private static void repository(Repository found, EcrClient ecr, Account account, Sink sink) {
    Location.Live at = account.at("ecr:DescribeRepositories", found.repositoryArn());
    Form form =
        Form.of(
                at,
                found,
                "RepositoryName",
                "ImageTagMutability",
                "ImageScanningConfiguration",
                "EncryptionConfiguration")
            .with(
                "RepositoryPolicyText",
                account
                    .calls()
                    .ask(
                        "ecr:GetRepositoryPolicy",
                        () ->
                            ecr.getRepositoryPolicy(r -> r.repositoryName(found.repositoryName())))
                    .value(at, policy -> Optional.of(JsonText.value(policy.policyText(), at))));
    sink.add("AWS::ECR::Repository", found.repositoryName(), at, form);
  }
}
