package dev.wardround.access.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;

/** The trust policy that roles have when their account alone may hand them out. */
final class TrustPolicy {
  private TrustPolicy() {}

  static PolicyDocument ofAccount(String account) {
    String json =
        "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"trust\",\"Effect\":\"Allow\","
            + "\"Principal\":{\"AWS\":\""
            + account
            + "\"},\"Action\":\"sts:AssumeRole\"}}";
    return PolicyDocument.of("trust", new Value.Text(json, Location.of("")));
  }
}
