package dev.wardround.access.aws;

import java.util.List;
import java.util.Optional;

/**
 * A principal with all that bounds it from its own side.
 *
 * @param policies identity policies, inline and managed, of the principal and its groups
 * @param boundary the permissions boundary; empty where there is none
 * @param session the session policies; empty where there are none
 * @param serviceControl service control policies by level of the organisation, root first; empty
 *     where the account is in none
 */
public record AwsIdentity(
    AwsPrincipal principal,
    List<PolicyDocument> policies,
    Optional<List<PolicyDocument>> boundary,
    Optional<List<PolicyDocument>> session,
    List<List<PolicyDocument>> serviceControl) {
  public AwsIdentity {
    policies = List.copyOf(policies);
    serviceControl = List.copyOf(serviceControl);
  }

  /** A principal with identity policies alone. */
  public static AwsIdentity of(AwsPrincipal principal, List<PolicyDocument> policies) {
    return new AwsIdentity(principal, policies, Optional.empty(), Optional.empty(), List.of());
  }

  public AwsIdentity withBoundary(PolicyDocument boundary) {
    return new AwsIdentity(
        principal, policies, Optional.of(List.of(boundary)), session, serviceControl);
  }

  public AwsIdentity withSession(PolicyDocument policy) {
    return new AwsIdentity(
        principal, policies, boundary, Optional.of(List.of(policy)), serviceControl);
  }

  public AwsIdentity withServiceControl(List<List<PolicyDocument>> levels) {
    return new AwsIdentity(principal, policies, boundary, session, levels);
  }
}
