package dev.wardround.access.gcp;

import dev.wardround.access.Level;
import dev.wardround.access.Truth;
import dev.wardround.access.gcp.GcpDecision.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides requests in the order of https://cloud.google.com/iam/docs/policy-types: principal access
 * boundaries, deny policies, allow policies.
 */
public final class GcpAccess {
  private static final List<String> IMPERSONATING =
      List.of(
          "iam.serviceAccounts.getAccessToken",
          "iam.serviceAccounts.actAs",
          "iam.serviceAccountKeys.create",
          "iam.serviceAccounts.signJwt",
          "iam.serviceAccounts.signBlob",
          "iam.serviceAccounts.implicitDelegation",
          "iam.serviceAccounts.setIamPolicy");

  private final GcpPolicies policies;
  private final Members members;
  private final Roles roles;

  private GcpAccess(GcpPolicies policies) {
    this.policies = policies;
    this.members = new Members(policies.groups(), policies.customers());
    this.roles = new Roles(policies.customRoles());
  }

  public static GcpAccess of(GcpPolicies policies) {
    return new GcpAccess(policies);
  }

  public GcpDecision decide(GcpRequest request) {
    List<String> chain = chain(request.resource().id());
    if (isOutOfBounds(request, chain)) {
      return new GcpDecision(Result.BLOCKED_BY_BOUNDARY, List.of());
    }
    List<String> denying = new ArrayList<>();
    Truth denied = denied(request, chain, denying);
    if (denied == Truth.YES) {
      return new GcpDecision(Result.DENIED, denying);
    }
    List<String> granting = new ArrayList<>();
    Truth granted = granted(request, chain, granting);
    return switch (granted.and(denied.not())) {
      case YES -> new GcpDecision(Result.ALLOWED, granting);
      case NO -> new GcpDecision(Result.NOT_ALLOWED, List.of());
      case MAYBE -> {
        granting.addAll(denying);
        yield new GcpDecision(Result.DEPENDS, granting);
      }
    };
  }

  /** How a principal reaches the data of stores: for each store and level its firmest way. */
  public List<GcpReach> reachable(String principal, List<GcpResource> stores) {
    List<GcpReach> all = new ArrayList<>();
    for (GcpResource store : stores) {
      Map<Level, GcpReach> levels = new EnumMap<>(Level.class);
      StorePermissions.of(store.type())
          .forEach(
              (level, permissions) -> {
                for (String permission : permissions) {
                  addIfBetter(levels, reach(principal, store, level, permission));
                }
              });
      all.addAll(levels.values());
    }
    return all;
  }

  /**
   * Which service accounts a principal can act as, and by which permission: its firmest way for
   * each (https://cloud.google.com/iam/docs/service-account-impersonation).
   */
  public List<GcpReach> impersonable(String principal, List<GcpResource> serviceAccounts) {
    List<GcpReach> all = new ArrayList<>();
    for (GcpResource account : serviceAccounts) {
      Map<Level, GcpReach> best = new EnumMap<>(Level.class);
      for (String permission : IMPERSONATING) {
        addIfBetter(best, reach(principal, account, Level.ADMIN, permission));
      }
      all.addAll(best.values());
    }
    return all;
  }

  private GcpReach reach(String principal, GcpResource store, Level level, String permission) {
    GcpRequest request = new GcpRequest(principal, permission, store, Optional.empty());
    return new GcpReach(store.id(), level, permission, decide(request));
  }

  private static void addIfBetter(Map<Level, GcpReach> levels, GcpReach reach) {
    GcpReach known = levels.get(reach.level());
    boolean better = known == null || (reach.isCertain() && !known.isCertain());
    if (reach.decision().mayBeAllowed() && better) {
      levels.put(reach.level(), reach);
    }
  }

  private List<String> chain(String resource) {
    List<String> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(resource);
    while (at.isPresent() && seen.add(at.get())) {
      chain.add(at.get());
      at = Optional.ofNullable(policies.parents().get(at.get()));
    }
    return chain;
  }

  private boolean isOutOfBounds(GcpRequest request, List<String> chain) {
    boolean bound = false;
    for (AccessBoundary boundary : policies.boundaries()) {
      if (members.anyIs(boundary.principals(), request.principal()) == Truth.YES) {
        bound = true;
        for (String inside : boundary.resources()) {
          if (chain.contains(inside)) {
            return false;
          }
        }
      }
    }
    return bound && policies.enforced().contains(request.permission());
  }

  private Truth denied(GcpRequest request, List<String> chain, List<String> reasons) {
    Truth denied = Truth.NO;
    for (String level : chain) {
      for (DenyRule rule : policies.deny().getOrDefault(level, List.of())) {
        Truth applies = denies(rule, request);
        if (applies.possible()) {
          denied = denied.or(applies);
          reasons.add("a deny rule of " + level);
        }
      }
    }
    return denied;
  }

  private Truth denies(DenyRule rule, GcpRequest request) {
    String permission = request.permission();
    boolean names =
        DeniedPermission.anyIs(rule.deniedPermissions(), permission)
            && !DeniedPermission.anyIs(rule.exceptionPermissions(), permission);
    if (!names) {
      return Truth.NO;
    }
    Truth who =
        members
            .anyIs(rule.deniedPrincipals(), request.principal())
            .and(members.anyIs(rule.exceptionPrincipals(), request.principal()).not());
    return who.possible() ? who.and(holds(rule.denialCondition(), request)) : who;
  }

  private Truth granted(GcpRequest request, List<String> chain, List<String> reasons) {
    Truth granted = Truth.NO;
    for (String level : chain) {
      for (Binding binding : policies.allow().getOrDefault(level, List.of())) {
        Truth grants = grants(binding, request);
        if (grants.possible()) {
          granted = granted.or(grants);
          reasons.add(binding.role() + " on " + level + condition(binding));
        }
      }
    }
    return granted;
  }

  private Truth grants(Binding binding, GcpRequest request) {
    Truth who = members.anyIs(binding.members(), request.principal());
    if (!who.possible()) {
      return who;
    }
    Truth what = who.and(roles.holds(binding.role(), request.permission()));
    return what.possible() ? what.and(holds(binding.condition(), request)) : what;
  }

  private static Truth holds(Optional<String> condition, GcpRequest request) {
    return condition.map(text -> Expression.of(text).test(request)).orElse(Truth.YES);
  }

  private static String condition(Binding binding) {
    return binding.condition().map(text -> " if " + text).orElse("");
  }
}
