package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.ACCOUNT;
import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReachTest {
  private static final Store BUCKET =
      Store.of(
          "t.yaml#Phi", "AWS::S3::Bucket", AwsResource.of("arn:aws:s3:::{t.yaml#Phi}", ACCOUNT));

  @Test
  void levelsComeWithTheStatementsThatGiveThem() {
    AwsIdentity identity =
        role(
            policy(
                "{'Sid':'Read','Effect':'Allow','Action':'s3:Get*','Resource':'arn:aws:s3:::{t.yaml#Phi}/*'}"));
    List<Reach> reaches = AwsAccess.reachable(identity, List.of(BUCKET), Context.unknown());
    assertThat(reaches).extracting(Reach::level).containsExactly(Level.READ);
    assertThat(reaches.get(0).isCertain()).isTrue();
    assertThat(reaches.get(0).statements()).containsExactly("app statement Read");
  }

  @Test
  void readingTheConfigurationIsNotReadingTheData() {
    AwsIdentity identity =
        role(
            policy("{'Effect':'Allow','Action':['s3:GetBucketPolicy','s3:List*'],'Resource':'*'}"));
    assertThat(AwsAccess.reachable(identity, List.of(BUCKET), Context.unknown())).isEmpty();
  }

  @Test
  void someObjectsAreReachedDependingOnTheirNames() {
    AwsIdentity identity =
        role(
            policy(
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::{t.yaml#Phi}/public/*'}"));
    assertThat(AwsAccess.reachable(identity, List.of(BUCKET), Context.unknown()))
        .singleElement()
        .matches(reach -> !reach.isCertain());
  }

  @Test
  void managedPoliciesAreReadByName() {
    AwsIdentity identity =
        role(new ManagedPolicies().get("arn:aws:iam::aws:policy/AmazonDynamoDBFullAccess"));
    Store table =
        Store.of(
            "t",
            "AWS::DynamoDB::Table",
            AwsResource.of("arn:aws:dynamodb:us-east-1:111111111111:table/t", ACCOUNT));
    assertThat(AwsAccess.reachable(identity, List.of(table), Context.unknown()))
        .extracting(Reach::level)
        .containsExactly(Level.READ, Level.WRITE, Level.DELETE, Level.ADMIN);
  }
}
