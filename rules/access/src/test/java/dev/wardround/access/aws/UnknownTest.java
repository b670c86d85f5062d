package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.decide;
import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.Decision.Result;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UnknownTest {
  private static final Location HERE = Location.of("template.yaml", 7, 3);
  private static final String OBJECT = "arn:aws:s3:::phi/a.json";

  @Test
  void anUnknownContextIsNamedByItsCondition() {
    Decision decision =
        decide(
            role(
                policy(
                    "{'Sid':'Vpn','Effect':'Allow','Action':'s3:GetObject','Resource':'*',"
                        + "'Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}")),
            "s3:GetObject",
            OBJECT);
    assertThat(decision.result()).isEqualTo(Result.DEPENDS);
    assertThat(decision.dependsOn())
        .containsExactly("condition IpAddress aws:SourceIp of app statement Vpn");
  }

  @Test
  void anUnknownResourceMayBeTheOneAskedFor() {
    Value resource =
        new Value.Joined(
            List.of(
                new Value.Text("arn:aws:s3:::", HERE),
                new Value.Unknown("parameter \"Bucket\" has no default", HERE),
                new Value.Text("/*", HERE)),
            HERE);
    AwsIdentity identity = role(allow(resource));
    Decision decision = decide(identity, "s3:GetObject", OBJECT);
    assertThat(decision.result()).isEqualTo(Result.DEPENDS);
    assertThat(decision.dependsOn())
        .containsExactly("parameter \"Bucket\" has no default in app statement #1");
    assertThat(decide(identity, "s3:GetObject", "arn:aws:sqs:::q").result())
        .isEqualTo(Result.IMPLICITLY_DENIED);
  }

  @Test
  void aPlaceholderMatchesItselfAlone() {
    AwsIdentity identity =
        role(allow(new Value.Text("arn:aws:s3:::{template.yaml#ImageBucket}/*", HERE)));
    assertThat(decide(identity, "s3:GetObject", "arn:aws:s3:::{template.yaml#ImageBucket}/x"))
        .matches(Decision::isAllowed);
    assertThat(decide(identity, "s3:GetObject", "arn:aws:s3:::{template.yaml#Other}/x"))
        .matches(d -> d.result() == Result.IMPLICITLY_DENIED);
  }

  @Test
  void anUnknownManagedPolicyLeavesItOpen() {
    PolicyDocument managed = new ManagedPolicies().get("arn:aws:iam::aws:policy/NoSuchPolicy");
    Decision decision = decide(role(managed), "s3:GetObject", OBJECT);
    assertThat(decision.result()).isEqualTo(Result.DEPENDS);
    assertThat(decision.dependsOn()).singleElement().asString().contains("NoSuchPolicy");
  }

  @Test
  void aBoundaryNarrows() {
    AwsIdentity identity =
        role(policy("{'Effect':'Allow','Action':'*','Resource':'*'}"))
            .withBoundary(policy("{'Effect':'Allow','Action':'sqs:*','Resource':'*'}"));
    assertThat(decide(identity, "sqs:SendMessage", "arn:aws:sqs:::q")).matches(Decision::isAllowed);
    Decision decision = decide(identity, "s3:GetObject", OBJECT);
    assertThat(decision.result()).isEqualTo(Result.IMPLICITLY_DENIED);
    assertThat(decision.blockedBy()).containsExactly(PolicyKind.BOUNDARY);
  }

  @Test
  void anActionThatNoCatalogueListsIsDecidedToo() {
    AwsIdentity identity = role(policy("{'Effect':'Allow','Action':'s3:*','Resource':'*'}"));
    assertThat(decide(identity, "s3:RetiredSince2009", OBJECT)).matches(Decision::isAllowed);
  }

  @Test
  void everybodyIsEverybodyUnlessAConditionNamesTheCaller() {
    String open = "{'Effect':'Allow','Principal':'*','Action':'s3:GetObject','Resource':'*'";
    assertThat(policy(open + "}").grantsAnyone()).isEqualTo(Truth.YES);
    assertThat(
            policy(open + ",'Condition':{'Bool':{'aws:SecureTransport':'true'}}}").grantsAnyone())
        .isEqualTo(Truth.YES);
    assertThat(
            policy(open + ",'Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-1'}}}")
                .grantsAnyone())
        .isEqualTo(Truth.NO);
    assertThat(PolicyDocument.unknown("p", "not resolved").grantsAnyone()).isEqualTo(Truth.MAYBE);
  }

  private static PolicyDocument allow(Value resource) {
    Value statement =
        new Value.Mapping(
            Map.of(
                "Effect", new Value.Text("Allow", HERE),
                "Action", new Value.Text("s3:GetObject", HERE),
                "Resource", resource),
            HERE);
    return PolicyDocument.of("app", new Value.Mapping(Map.of("Statement", statement), HERE));
  }
}
