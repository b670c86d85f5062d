package dev.wardround.access.azure;

import dev.wardround.access.Truth;
import dev.wardround.access.azure.AzureDecision.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides requests as https://learn.microsoft.com/azure/role-based-access-control/overview says:
 * deny assignments first, then role assignments of the principal and its groups.
 */
public final class AzureAccess {
  private static final String EVERYBODY = "00000000-0000-0000-0000-000000000000";

  private final AzurePolicies policies;
  private final Scopes scopes;
  private final BuiltInRoles builtIn = new BuiltInRoles();

  private AzureAccess(AzurePolicies policies) {
    this.policies = policies;
    this.scopes = new Scopes(policies.managementGroups());
  }

  public static AzureAccess of(AzurePolicies policies) {
    return new AzureAccess(policies);
  }

  public AzureDecision decide(AzureRequest request) {
    Set<String> names = names(request.principal());
    List<String> reasons = new ArrayList<>();
    Truth denied = denied(request, names, reasons);
    if (denied == Truth.YES) {
      return new AzureDecision(Result.DENIED, reasons);
    }
    Truth active = granted(request, names, false, reasons).and(denied.not());
    if (active == Truth.YES) {
      return new AzureDecision(Result.ALLOWED, reasons);
    }
    Truth eligible = granted(request, names, true, reasons).and(denied.not());
    if (active == Truth.MAYBE || eligible == Truth.MAYBE) {
      return new AzureDecision(Result.DEPENDS, reasons);
    }
    return eligible == Truth.YES
        ? new AzureDecision(Result.ELIGIBLE_ONLY, reasons)
        : new AzureDecision(Result.NOT_ALLOWED, List.of());
  }

  private Truth denied(AzureRequest request, Set<String> names, List<String> reasons) {
    Truth denied = Truth.NO;
    for (DenyAssignment deny : policies.denyAssignments()) {
      if (reaches(deny, request.scope()) && holds(deny, names)) {
        Truth covered = covers(deny.permissions(), request);
        if (covered.possible()) {
          denied = denied.or(covered);
          reasons.add("a deny assignment at " + deny.scope());
        }
      }
    }
    return denied;
  }

  private boolean reaches(DenyAssignment deny, String scope) {
    return deny.doesNotApplyToChildScopes()
        ? Scopes.same(deny.scope(), scope)
        : scopes.contains(deny.scope(), scope);
  }

  private static boolean holds(DenyAssignment deny, Set<String> names) {
    boolean named = deny.principals().contains(EVERYBODY) || anyOf(deny.principals(), names);
    return named && !anyOf(deny.excludedPrincipals(), names);
  }

  private Truth granted(
      AzureRequest request, Set<String> names, boolean eligible, List<String> reasons) {
    Truth granted = Truth.NO;
    for (RoleAssignment assignment : policies.roleAssignments()) {
      boolean asked = assignment.eligible() == eligible && names.contains(assignment.principal());
      if (asked && scopes.contains(assignment.scope(), request.scope())) {
        Truth grants = grants(assignment, request);
        if (grants.possible()) {
          granted = granted.or(grants);
          reasons.add("role " + called(assignment.role()) + " at " + assignment.scope());
        }
      }
    }
    return granted;
  }

  private String called(String role) {
    return builtIn.name(role).orElse(role);
  }

  private Truth grants(RoleAssignment assignment, AzureRequest request) {
    Optional<List<Permission>> role = role(assignment.role());
    Truth covered = role.isEmpty() ? Truth.MAYBE : covers(role.get(), request);
    return covered.possible() ? covered.and(holds(assignment.condition(), request)) : covered;
  }

  private Optional<List<Permission>> role(String key) {
    List<Permission> custom = policies.customRoles().get(key);
    return custom != null ? Optional.of(custom) : builtIn.find(key);
  }

  private static Truth covers(List<Permission> permissions, AzureRequest request) {
    Truth covered = Truth.NO;
    for (Permission permission : permissions) {
      if (permission.covers(request.action(), request.data())) {
        covered = covered.or(holds(permission.condition(), request));
      }
    }
    return covered;
  }

  private static Truth holds(Optional<String> condition, AzureRequest request) {
    return condition.map(text -> Condition.of(text).test(request)).orElse(Truth.YES);
  }

  /** The principal and all groups that it is in, directly or through groups. */
  private Set<String> names(String principal) {
    Set<String> names = new HashSet<>();
    names.add(principal);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (String group : policies.groups().keySet()) {
        if (anyOf(policies.groups().getOrDefault(group, List.of()), names)) {
          grown |= names.add(group);
        }
      }
    }
    return names;
  }

  private static boolean anyOf(List<String> list, Set<String> names) {
    for (String item : list) {
      if (names.contains(item)) {
        return true;
      }
    }
    return false;
  }
}
