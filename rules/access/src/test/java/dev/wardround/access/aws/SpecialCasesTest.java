package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.ACCOUNT;
import static dev.wardround.access.aws.Policies.ROLE;
import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.Decision.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpecialCasesTest {
  private static final String KEY = "arn:aws:kms:us-east-1:111111111111:key/k";
  private static final String TARGET = "arn:aws:iam::111111111111:role/phi";
  private static final AwsIdentity ADMIN =
      role(policy("{'Effect':'Allow','Action':'*','Resource':'*'}"));

  @Test
  void aKeyIsClosedToItsAccountUntilItsPolicyOpensIt() {
    AwsResource key = AwsResource.of(KEY, ACCOUNT).withPolicy(policy());
    assertThat(decide(ADMIN, "kms:Decrypt", key)).isEqualTo(Result.IMPLICITLY_DENIED);
    AwsResource opened =
        key.withPolicy(
            policy(
                "{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111111111111:root'},"
                    + "'Action':'kms:*','Resource':'*'}"));
    assertThat(decide(ADMIN, "kms:Decrypt", opened)).isEqualTo(Result.ALLOWED);
    assertThat(decide(role(), "kms:Decrypt", opened)).isEqualTo(Result.IMPLICITLY_DENIED);
  }

  @Test
  void aGrantOpensAKeyForItsOperationsAlone() {
    AwsResource key = AwsResource.of(KEY, ACCOUNT).withGrant("g-1", ROLE.arn(), List.of("Decrypt"));
    assertThat(decide(role(), "kms:Decrypt", key)).isEqualTo(Result.ALLOWED);
    assertThat(decide(role(), "kms:Encrypt", key)).isEqualTo(Result.IMPLICITLY_DENIED);
  }

  @Test
  void aRoleIsAssumedByWhomItsTrustPolicyNames() {
    AwsResource trusting =
        AwsResource.of(TARGET, ACCOUNT)
            .withPolicy(
                policy(
                    "{'Effect':'Allow','Principal':{'Service':'lambda.amazonaws.com'},'Action':'sts:AssumeRole'}"));
    AwsIdentity lambda = AwsIdentity.of(AwsPrincipal.service("lambda.amazonaws.com"), List.of());
    AwsIdentity other = AwsIdentity.of(AwsPrincipal.service("ec2.amazonaws.com"), List.of());
    assertThat(decide(lambda, "sts:AssumeRole", trusting)).isEqualTo(Result.ALLOWED);
    assertThat(decide(other, "sts:AssumeRole", trusting)).isEqualTo(Result.IMPLICITLY_DENIED);
    assertThat(decide(ADMIN, "sts:AssumeRole", trusting)).isEqualTo(Result.IMPLICITLY_DENIED);
  }

  @Test
  void aWebIdentityIsHeldToItsConditions() {
    AwsResource trusting =
        AwsResource.of(TARGET, ACCOUNT)
            .withPolicy(
                policy(
                    "{'Effect':'Allow','Principal':{'Federated':'accounts.google.com'},"
                        + "'Action':'sts:AssumeRoleWithWebIdentity',"
                        + "'Condition':{'StringEquals':{'accounts.google.com:aud':'clinic'}}}"));
    AwsIdentity web = AwsIdentity.of(AwsPrincipal.federated("accounts.google.com"), List.of());
    assertThat(decide(web, "sts:AssumeRoleWithWebIdentity", trusting)).isEqualTo(Result.DEPENDS);
    Context known = Context.closed(Map.of("accounts.google.com:aud", List.of("other")));
    AwsRequest request = AwsRequest.of(web, "sts:AssumeRoleWithWebIdentity", trusting, known);
    assertThat(AwsAccess.decide(request).result()).isEqualTo(Result.IMPLICITLY_DENIED);
  }

  @Test
  void aPublicBucketMayBeClosedByTheBlockOfPublicAccess() {
    AwsResource open =
        AwsResource.of("arn:aws:s3:::phi/a", ACCOUNT)
            .withPolicy(
                policy(
                    "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject','Resource':'arn:aws:s3:::phi/*'}"));
    AwsIdentity nobody = AwsIdentity.of(AwsPrincipal.anonymous(), List.of());
    assertThat(decide(nobody, "s3:GetObject", open)).isEqualTo(Result.ALLOWED);
    assertThat(decide(nobody, "s3:GetObject", open.withRestrictsPublicBuckets(Truth.MAYBE)))
        .isEqualTo(Result.DEPENDS);
    Decision closed =
        AwsAccess.decide(
            AwsRequest.of(
                nobody,
                "s3:GetObject",
                open.withRestrictsPublicBuckets(Truth.YES),
                Context.unknown()));
    assertThat(closed.blockedBy()).containsExactly(PolicyKind.PUBLIC_ACCESS_BLOCK);
  }

  @Test
  void serviceLinkedRolesAreBeyondServiceControlPolicies() {
    PolicyDocument all = policy("{'Effect':'Allow','Action':'*','Resource':'*'}");
    PolicyDocument none = policy("{'Effect':'Deny','Action':'*','Resource':'*'}");
    AwsPrincipal linked =
        AwsPrincipal.of("arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/R");
    AwsIdentity identity =
        AwsIdentity.of(linked, List.of(all)).withServiceControl(List.of(List.of(none)));
    AwsResource queue = AwsResource.of("arn:aws:sqs:us-east-1:111111111111:q", ACCOUNT);
    assertThat(decide(identity, "sqs:SendMessage", queue)).isEqualTo(Result.ALLOWED);
    assertThat(decide(ADMIN.withServiceControl(List.of(List.of(none))), "sqs:SendMessage", queue))
        .isEqualTo(Result.EXPLICITLY_DENIED);
  }

  @Test
  void anotherAccountNeedsBothSides() {
    AwsResource foreign = AwsResource.of("arn:aws:sqs:us-east-1:222222222222:q", "222222222222");
    assertThat(decide(ADMIN, "sqs:SendMessage", foreign)).isEqualTo(Result.IMPLICITLY_DENIED);
    AwsResource sharing =
        foreign.withPolicy(
            policy(
                "{'Effect':'Allow','Principal':{'AWS':'111111111111'},'Action':'sqs:SendMessage','Resource':'*'}"));
    assertThat(decide(ADMIN, "sqs:SendMessage", sharing)).isEqualTo(Result.ALLOWED);
    assertThat(decide(role(), "sqs:SendMessage", sharing)).isEqualTo(Result.IMPLICITLY_DENIED);
  }

  private static Result decide(AwsIdentity identity, String action, AwsResource resource) {
    return AwsAccess.decide(AwsRequest.of(identity, action, resource, Context.unknown())).result();
  }
}
