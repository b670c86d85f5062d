package dev.wardround.scan.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;

/** Security groups with who may come in and what may go out. */
final class SecurityGroupCollector implements Collector {
  @Override
  public void collect(Account account, Sink sink) {
    Ec2Client ec2 = account.client(Ec2Client::builder);
    account
        .calls()
        .all(
            "ec2:DescribeSecurityGroups",
            () -> ec2.describeSecurityGroupsPaginator().securityGroups())
        .forEach(group -> group(group, account, sink));
  }

  private static void group(SecurityGroup group, Account account, Sink sink) {
    String arn = account.arn("ec2", "security-group/" + group.groupId());
    Location.Live at = account.at("ec2:DescribeSecurityGroups", arn);
    Form form =
        Form.of(at, group, "GroupName", "VpcId", "Tags")
            .with("GroupDescription", group.description())
            .with("SecurityGroupIngress", rules(group.ipPermissions(), at))
            .with("SecurityGroupEgress", rules(group.ipPermissionsEgress(), at));
    sink.add("AWS::EC2::SecurityGroup", group.groupName(), at, form);
  }

  /** One rule for each range, as CloudFormation has them. */
  private static Optional<Value> rules(List<IpPermission> permissions, Location at) {
    List<Value> rules = new ArrayList<>();
    for (IpPermission permission : permissions) {
      permission.ipRanges().forEach(r -> rules.add(rule(permission, "CidrIp", r.cidrIp(), at)));
      permission
          .ipv6Ranges()
          .forEach(r -> rules.add(rule(permission, "CidrIpv6", r.cidrIpv6(), at)));
      permission
          .userIdGroupPairs()
          .forEach(g -> rules.add(rule(permission, "SourceSecurityGroupId", g.groupId(), at)));
      permission
          .prefixListIds()
          .forEach(p -> rules.add(rule(permission, "SourcePrefixListId", p.prefixListId(), at)));
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(new Value.Sequence(rules, at));
  }

  private static Value rule(IpPermission permission, String kind, String range, Location at) {
    return Form.of(at, permission, "IpProtocol", "FromPort", "ToPort").with(kind, range).mapping();
  }
}
