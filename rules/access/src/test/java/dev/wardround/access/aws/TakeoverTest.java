package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TakeoverTest {
  private static final String ADMIN = "arn:aws:iam::111111111111:role/admin";
  private static final String PASS =
      "{'Effect':'Allow','Action':['iam:PassRole','lambda:CreateFunction','lambda:InvokeFunction'],'Resource':'*'}";

  private final Takeover takeover = new Takeover();

  @Test
  void aRoleIsPassedOnlyToAServiceThatItTrusts() {
    AwsIdentity deployer = role(policy(PASS));
    assertThat(into(deployer, trusting("'Service':'lambda.amazonaws.com'")))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("lambda-001"));
    assertThat(into(deployer, trusting("'Service':'glue.amazonaws.com'"))).isEmpty();
  }

  @Test
  void aRoleThatTrustsSomebodyByNameNeedsNoPermissionOfHis() {
    AwsIdentity nobody = role(policy("{'Effect':'Allow','Action':'s3:List*','Resource':'*'}"));
    String name = nobody.principal().roleArn();
    assertThat(into(nobody, trusting("'AWS':'" + name + "'")))
        .hasValueSatisfying(found -> assertThat(found.open()).isEqualTo(Truth.YES));
    assertThat(into(nobody, trusting("'AWS':'arn:aws:iam::111111111111:role/other'"))).isEmpty();
  }

  @Test
  void aPermissionOnAnotherPrincipalOpensNothing() {
    AwsIdentity narrow =
        role(
            policy(
                "{'Effect':'Allow','Action':'iam:UpdateAssumeRolePolicy','Resource':'arn:aws:iam::111111111111:role/other'}"));
    assertThat(into(narrow, trusting("'Service':'lambda.amazonaws.com'"))).isEmpty();
  }

  @Test
  void whoChangesThePoliciesOfWhomHeAssumesGetsAny() {
    AwsIdentity identity =
        role(
            policy(
                "{'Effect':'Allow','Action':['iam:AttachRolePolicy','sts:AssumeRole'],'Resource':'"
                    + ADMIN
                    + "'}"));
    Context context = Context.unknown();
    AwsResource target = trusting("'AWS':'arn:aws:iam::111111111111:root'");
    assertThat(
            takeover.strengthening(identity, target, context, takeover.within(identity, context)))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo("iam-014"));
  }

  private Optional<Escalation> into(AwsIdentity identity, AwsResource target) {
    Context context = Context.unknown();
    return takeover.into(identity, target, context, takeover.within(identity, context));
  }

  private static AwsResource trusting(String principal) {
    return AwsResource.of(ADMIN, "111111111111")
        .withPolicy(
            policy("{'Effect':'Allow','Principal':{" + principal + "},'Action':'sts:AssumeRole'}"));
  }
}
