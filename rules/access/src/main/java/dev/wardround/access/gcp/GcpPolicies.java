package dev.wardround.access.gcp;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All policies that a decision looks at.
 *
 * @param parents each resource's parent, up to the organisation
 * @param groups direct members of groups, {@code group:} names included
 * @param customRoles permissions by the full name of the role
 * @param allow bindings by the id of the resource that they are set on
 * @param deny rules likewise
 * @param enforced permissions that boundaries can block
 * @param customers domains by customer id, for {@code cloudIdentityCustomerId} sets
 */
public record GcpPolicies(
    Map<String, String> parents,
    Map<String, List<String>> groups,
    Map<String, List<String>> customRoles,
    Map<String, List<Binding>> allow,
    Map<String, List<DenyRule>> deny,
    List<AccessBoundary> boundaries,
    Set<String> enforced,
    Map<String, String> customers) {

  /** Allow policies and a hierarchy alone. */
  public static GcpPolicies of(
      Map<String, String> parents,
      Map<String, List<String>> customRoles,
      Map<String, List<Binding>> allow) {
    return new GcpPolicies(
        parents, Map.of(), customRoles, allow, Map.of(), List.of(), Set.of(), Map.of());
  }
}
