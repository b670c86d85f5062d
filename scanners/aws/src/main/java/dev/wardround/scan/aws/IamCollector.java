package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyVersion;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.UserDetail;

/** Users, groups, roles and the account's own managed policies, each with its documents. */
final class IamCollector implements Collector {
  private static final String DETAILS = "iam:GetAccountAuthorizationDetails";

  @Override
  public void collect(Account account, Sink sink) {
    IamClient iam = account.client(IamClient::builder);
    List<GetAccountAuthorizationDetailsResponse> pages =
        account
            .calls()
            .all(
                DETAILS,
                () ->
                    iam.getAccountAuthorizationDetailsPaginator(
                        request ->
                            request.filter(
                                EntityType.USER,
                                EntityType.ROLE,
                                EntityType.GROUP,
                                EntityType.LOCAL_MANAGED_POLICY)));
    for (GetAccountAuthorizationDetailsResponse page : pages) {
      page.roleDetailList().forEach(role -> role(role, account, sink));
      page.userDetailList().forEach(user -> user(user, account, sink));
      page.groupDetailList().forEach(group -> group(group, account, sink));
      page.policies().forEach(policy -> policy(policy, account, sink));
    }
  }

  private static void role(RoleDetail role, Account account, Sink sink) {
    Location.Live at = account.at(DETAILS, role.arn());
    Form form =
        Form.of(at, role, "RoleName", "Path", "Tags")
            .with("AssumeRolePolicyDocument", JsonText.encoded(role.assumeRolePolicyDocument(), at))
            .with("Policies", inline(role.rolePolicyList(), at))
            .with("ManagedPolicyArns", attached(role.attachedManagedPolicies(), at))
            .with("PermissionsBoundary", boundary(role.permissionsBoundary(), at));
    sink.add("AWS::IAM::Role", role.roleName(), at, form);
  }

  private static void user(UserDetail user, Account account, Sink sink) {
    Location.Live at = account.at(DETAILS, user.arn());
    Form form =
        Form.of(at, user, "UserName", "Path", "Tags")
            .with("Groups", Shape.list(user.groupList(), at))
            .with("Policies", inline(user.userPolicyList(), at))
            .with("ManagedPolicyArns", attached(user.attachedManagedPolicies(), at))
            .with("PermissionsBoundary", boundary(user.permissionsBoundary(), at));
    sink.add("AWS::IAM::User", user.userName(), at, form);
  }

  private static void group(GroupDetail group, Account account, Sink sink) {
    Location.Live at = account.at(DETAILS, group.arn());
    Form form =
        Form.of(at, group, "GroupName", "Path")
            .with("Policies", inline(group.groupPolicyList(), at))
            .with("ManagedPolicyArns", attached(group.attachedManagedPolicies(), at));
    sink.add("AWS::IAM::Group", group.groupName(), at, form);
  }

  private static void policy(ManagedPolicyDetail policy, Account account, Sink sink) {
    if (policy.arn().contains(":iam::aws:")) {
      return;
    }
    Location.Live at = account.at(DETAILS, policy.arn());
    Form form = Form.of(at).with("ManagedPolicyName", policy.policyName());
    policy.policyVersionList().stream()
        .filter(PolicyVersion::isDefaultVersion)
        .findFirst()
        .ifPresent(v -> form.with("PolicyDocument", JsonText.encoded(v.document(), at)));
    sink.add("AWS::IAM::ManagedPolicy", policy.policyName(), at, form);
  }

  private static Optional<Value> inline(List<PolicyDetail> policies, Location at) {
    List<Value> items = new ArrayList<>();
    for (PolicyDetail policy : policies) {
      Map<String, Value> entries = new LinkedHashMap<>();
      entries.put("PolicyName", new Value.Text(policy.policyName(), at));
      entries.put("PolicyDocument", JsonText.encoded(policy.policyDocument(), at));
      items.add(new Value.Mapping(entries, at));
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(items, at));
  }

  private static Optional<Value> attached(List<AttachedPolicy> policies, Location at) {
    return Shape.list(policies.stream().map(AttachedPolicy::policyArn).toList(), at);
  }

  private static Optional<Value> boundary(AttachedPermissionsBoundary boundary, Location at) {
    return boundary == null ? Optional.empty() : Shape.value(boundary.permissionsBoundaryArn(), at);
  }
}
