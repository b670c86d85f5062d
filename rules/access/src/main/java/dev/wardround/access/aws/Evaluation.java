package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.AwsPrincipal.Kind;
import dev.wardround.access.aws.Decision.Result;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One request laid against all layers. The rules are those of
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html.
 */
final class Evaluation {
  private final AwsRequest request;
  private final AwsPrincipal principal;
  private final List<Layer> layers = new ArrayList<>(6);
  private Truth denied = Truth.NO;

  /** A layer's tally and whether it lets the request pass. */
  private record Layer(PolicyKind kind, Tally tally, Truth passes) {}

  Evaluation(AwsRequest request) {
    this.request = request;
    this.principal = request.principal();
  }

  Decision decide() {
    Truth guarded = guards();
    Truth granted = principal.hasIdentityPolicies() ? identityGrant() : resourceGrant();
    return conclude(guarded.and(granted));
  }

  /** The layers that only narrow. */
  private Truth guards() {
    AwsIdentity identity = request.identity();
    Truth pass = Truth.YES;
    if (principal.hasIdentityPolicies() && !principal.isServiceLinked()) {
      for (List<PolicyDocument> level : identity.serviceControl()) {
        pass = pass.and(mustAllow(PolicyKind.SERVICE_CONTROL, Tally.of(level, request)));
      }
    }
    if (!principal.isServiceLinked()) {
      for (List<PolicyDocument> level : request.resource().resourceControl()) {
        mayDeny(PolicyKind.RESOURCE_CONTROL, Tally.ofResource(level, request));
      }
    }
    if (!request.endpoint().isEmpty()) {
      pass = pass.and(mustAllow(PolicyKind.ENDPOINT, Tally.of(request.endpoint(), request)));
    }
    return pass;
  }

  private Truth identityGrant() {
    AwsIdentity identity = request.identity();
    Tally own = Tally.of(identity.policies(), request);
    mayDeny(PolicyKind.IDENTITY, own);
    Truth boundary = narrowing(PolicyKind.BOUNDARY, identity.boundary());
    Truth session = narrowing(PolicyKind.SESSION, identity.session());
    Truth within = boundary.and(session);
    Truth allowed = own.allow.and(within);
    Tally resource = resource();
    Truth named = resource.direct.or(resource.anyone).or(resource.byRole).or(resource.byAccount);
    if (!sameAccount()) {
      return allowed.and(named);
    }
    Truth byResource =
        resource.direct.or(resource.anyone.and(session)).or(resource.byRole.and(within));
    return byResource.or(needsResourcePolicy() ? allowed.and(resource.byAccount) : allowed);
  }

  private Truth resourceGrant() {
    Tally resource = resource();
    return resource.direct.or(resource.anyone).or(resource.byAccount);
  }

  private Tally resource() {
    Optional<PolicyDocument> policy = request.resource().policy();
    Tally tally = policy.isEmpty() ? new Tally() : Tally.ofResource(List.of(policy.get()), request);
    mayDeny(PolicyKind.RESOURCE, tally);
    return tally;
  }

  /** A bucket with a public policy may be closed to all but its account and AWS's services. */
  private void blockPublic() {
    Truth restricts = request.resource().restrictsPublicBuckets();
    Optional<PolicyDocument> policy = request.resource().policy();
    boolean exempt = principal.kind() == Kind.SERVICE || sameAccount();
    if (restricts.possible() && !exempt && policy.isPresent()) {
      Tally tally = new Tally();
      tally.deny = restricts.and(policy.get().grantsAnyone());
      mayDeny(PolicyKind.PUBLIC_ACCESS_BLOCK, tally);
    }
  }

  /** Keys and roles are closed to their own account too until their policy opens them. */
  private boolean needsResourcePolicy() {
    String service = request.action().service();
    return service.equals("kms") || service.equals("sts");
  }

  private boolean sameAccount() {
    return principal.account().equals(request.resource().account());
  }

  private Truth narrowing(PolicyKind kind, Optional<List<PolicyDocument>> policies) {
    return policies.isEmpty() ? Truth.YES : mustAllow(kind, Tally.of(policies.get(), request));
  }

  private Truth mustAllow(PolicyKind kind, Tally tally) {
    denied = denied.or(tally.deny);
    layers.add(new Layer(kind, tally, tally.deny.not().and(tally.allow)));
    return tally.allow;
  }

  private void mayDeny(PolicyKind kind, Tally tally) {
    denied = denied.or(tally.deny);
    layers.add(new Layer(kind, tally, tally.deny.not()));
  }

  private Decision conclude(Truth granted) {
    if (granted.possible()) {
      blockPublic();
    }
    if (denied == Truth.YES) {
      return new Decision(Result.EXPLICITLY_DENIED, denying(), blocking(), List.of());
    }
    Truth allowed = granted.and(denied.not());
    return switch (allowed) {
      case YES -> new Decision(Result.ALLOWED, allowing(), List.of(), List.of());
      case NO -> new Decision(Result.IMPLICITLY_DENIED, List.of(), blocking(), List.of());
      case MAYBE -> new Decision(Result.DEPENDS, concerned(), List.of(), reasons());
    };
  }

  private List<PolicyKind> blocking() {
    List<PolicyKind> kinds = new ArrayList<>(2);
    for (Layer layer : layers) {
      if (layer.passes() != Truth.YES && !kinds.contains(layer.kind())) {
        kinds.add(layer.kind());
      }
    }
    return kinds;
  }

  private List<Statement> allowing() {
    List<Statement> statements = new ArrayList<>(4);
    for (Layer layer : layers) {
      statements.addAll(layer.tally().allowing);
    }
    return statements;
  }

  private List<Statement> denying() {
    List<Statement> statements = new ArrayList<>(2);
    for (Layer layer : layers) {
      statements.addAll(layer.tally().denying);
    }
    return statements;
  }

  private List<Statement> concerned() {
    Set<Statement> statements = new LinkedHashSet<>(allowing());
    statements.addAll(denying());
    return List.copyOf(statements);
  }

  private List<String> reasons() {
    Set<String> reasons = new LinkedHashSet<>();
    for (Statement statement : concerned()) {
      boolean sure =
          statement.effect() != Statement.Effect.UNKNOWN
              && statement.appliesTo(request) == Truth.YES;
      if (!sure) {
        reasons.addAll(statement.undecided(request));
      }
    }
    return List.copyOf(reasons);
  }
}
