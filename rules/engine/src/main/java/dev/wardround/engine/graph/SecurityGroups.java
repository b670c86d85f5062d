package dev.wardround.engine.graph;

import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;

/** What security groups let in. */
final class SecurityGroups {
  private SecurityGroups() {}

  /** Whether a rule inside the group names the whole internet as its source. */
  static boolean letsAnyoneIn(Resource resource) {
    return resource.type().equals("AWS::EC2::SecurityGroup")
        && Attributes.items(Attributes.get(resource, "SecurityGroupIngress")).stream()
            .anyMatch(SecurityGroups::isAnyone);
  }

  private static boolean isAnyone(Value rule) {
    return Attributes.text(rule, "CidrIp").equals("0.0.0.0/0")
        || Attributes.text(rule, "CidrIpv6").equals("::/0");
  }
}
