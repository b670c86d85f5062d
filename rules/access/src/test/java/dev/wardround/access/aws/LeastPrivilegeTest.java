package dev.wardround.access.aws;

import static dev.wardround.access.aws.Policies.decide;
import static dev.wardround.access.aws.Policies.policy;
import static dev.wardround.access.aws.Policies.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeastPrivilegeTest {
  private static final AwsIdentity WIDE =
      role(
          policy(
              "{'Effect':'Allow','Action':['s3:*','sqs:SendMessage'],'Resource':'arn:aws:s3:::phi/*'}",
              "{'Effect':'Allow','Action':'dynamodb:Get*','Resource':'*'}"));

  @Test
  void entriesThatNothingNeedsAreUnused() {
    LeastPrivilege least = LeastPrivilege.of(WIDE, List.of("s3:GetObject"));
    assertThat(least.unused()).containsExactly("sqs:SendMessage", "dynamodb:Get*");
    assertThat(least.partly()).containsExactly("s3:*");
  }

  @Test
  void theLeastPolicyAllowsWhatWasUsedAndNoMore() {
    LeastPrivilege least = LeastPrivilege.of(WIDE, List.of("s3:GetObject"));
    AwsIdentity narrow =
        role(PolicyDocument.of("least", new Value.Text(least.policy(), Location.of("a"))));
    assertThat(decide(narrow, "s3:GetObject", "arn:aws:s3:::phi/x")).matches(Decision::isAllowed);
    assertThat(decide(narrow, "s3:PutObject", "arn:aws:s3:::phi/x").mayBeAllowed()).isFalse();
    assertThat(decide(narrow, "s3:GetObject", "arn:aws:s3:::logs/x").mayBeAllowed()).isFalse();
  }
}
