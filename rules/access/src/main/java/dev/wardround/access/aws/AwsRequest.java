package dev.wardround.access.aws;

import dev.wardround.access.aws.AwsPrincipal.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question: may this principal do this with that resource, under these circumstances.
 *
 * @param endpoint policies of the VPC endpoint that the request goes through; empty without one
 */
public record AwsRequest(
    AwsIdentity identity,
    AwsAction action,
    AwsResource resource,
    Context context,
    List<PolicyDocument> endpoint) {

  public static AwsRequest of(
      AwsIdentity identity, String action, AwsResource resource, Context context) {
    return new AwsRequest(identity, AwsAction.of(action), resource, context, List.of());
  }

  public AwsRequest through(List<PolicyDocument> endpointPolicies) {
    return new AwsRequest(identity, action, resource, context, List.copyOf(endpointPolicies));
  }

  AwsPrincipal principal() {
    return identity.principal();
  }

  /**
   * The values of a condition key in lower case; null where the context does not hold it. Keys that
   * follow from principal and resource are derived.
   */
  @Nullable List<String> values(String key) {
    List<String> given = context.get(key);
    return given != null ? given : derived(key);
  }

  private @Nullable List<String> derived(String key) {
    AwsPrincipal principal = principal();
    boolean identified = principal.hasIdentityPolicies();
    return switch (key) {
      case "aws:principalarn" -> identified ? List.of(principal.roleArn()) : null;
      case "aws:principalaccount" -> identified ? List.of(principal.account()) : null;
      case "aws:resourceaccount" -> List.of(resource.account());
      case "aws:principalisawsservice" -> List.of(String.valueOf(principal.kind() == Kind.SERVICE));
      default -> null;
    };
  }
}
