package dev.wardround.access.aws;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.List;

/** Policies as tests write them: JSON with single quotes. */
final class Policies {
  static final String ACCOUNT = "111111111111";
  static final AwsPrincipal ROLE = AwsPrincipal.of("arn:aws:iam::111111111111:role/app");

  private Policies() {}

  static PolicyDocument policy(String... statements) {
    String json = "{'Version':'2012-10-17','Statement':[" + String.join(",", statements) + "]}";
    return PolicyDocument.of("app", new Value.Text(json.replace('\'', '"'), Location.of("a.yaml")));
  }

  static AwsIdentity role(PolicyDocument... policies) {
    return AwsIdentity.of(ROLE, List.of(policies));
  }

  static Decision decide(AwsIdentity identity, String action, String arn) {
    AwsResource resource = AwsResource.of(arn, ACCOUNT);
    return AwsAccess.decide(AwsRequest.of(identity, action, resource, Context.unknown()));
  }
}
