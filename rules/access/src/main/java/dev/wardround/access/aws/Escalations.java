package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks for each known path whether an identity holds all that it needs. */
public final class Escalations {
  private static final String ANY = String.valueOf(Wildcard.UNKNOWN);

  private final List<EscalationPaths.Path> paths = EscalationPaths.read();

  /**
   * The paths that are open, or may be. Targets are any of the identity's own account: whether one
   * exists that is worth becoming is for the caller to see.
   */
  public List<Escalation> of(AwsIdentity identity, Context context) {
    List<Escalation> open = new ArrayList<>();
    for (EscalationPaths.Path path : paths) {
      Escalation escalation = walk(path, identity, context);
      if (escalation.open().possible()) {
        open.add(escalation);
      }
    }
    return open;
  }

  private static Escalation walk(EscalationPaths.Path path, AwsIdentity identity, Context context) {
    Context passing =
        path.passedTo().isEmpty() ? context : context.with("iam:PassedToService", path.passedTo());
    Truth open = Truth.YES;
    List<Decision> decisions = new ArrayList<>();
    for (String permission : path.permissions()) {
      Decision decision = best(identity, permission, passing);
      open = open.and(truth(decision));
      decisions.add(decision);
      if (!open.possible()) {
        break;
      }
    }
    return new Escalation(path.id(), path.kind(), path.permissions(), open, decisions);
  }

  /** The firmest answer over the targets that would do: oneself, or some other one. */
  private static Decision best(AwsIdentity identity, String permission, Context context) {
    Decision other = ask(identity, permission, target(identity, permission), context);
    AwsPrincipal self = identity.principal();
    boolean reflexive = permission.startsWith("iam:") && names(permission, self);
    if (!reflexive || other.isAllowed()) {
      return other;
    }
    Decision own = ask(identity, permission, self.roleArn(), context);
    return truth(own).compareTo(truth(other)) > 0 ? own : other;
  }

  /** Whether the action takes a principal of this kind; a role gains nothing by trusting itself. */
  private static boolean names(String permission, AwsPrincipal principal) {
    String kind = principal.isRole() ? "RolePolicy" : "User";
    return permission.contains(kind) && !permission.equals("iam:UpdateAssumeRolePolicy");
  }

  /**
   * A role is asked for as if its trust policy let the account in: which roles do is for the
   * caller, who knows them, to see.
   */
  private static Decision ask(
      AwsIdentity identity, String permission, String arn, Context context) {
    AwsResource resource = AwsResource.of(arn, identity.principal().account());
    AwsRequest request = AwsRequest.of(identity, permission, resource, context);
    return AwsAccess.decide(permission.startsWith("sts:") ? trusting(request, identity) : request);
  }

  private static AwsRequest trusting(AwsRequest request, AwsIdentity identity) {
    PolicyDocument trust = TrustPolicy.ofAccount(identity.principal().account());
    return new AwsRequest(
        identity,
        request.action(),
        request.resource().withPolicy(trust),
        request.context(),
        request.endpoint());
  }

  static String target(AwsIdentity identity, String permission) {
    String service = permission.substring(0, permission.indexOf(':')).toLowerCase(Locale.ROOT);
    String account = identity.principal().account();
    if (!service.equals("iam") && !service.equals("sts")) {
      return "arn:aws:" + service + ":" + ANY + ":" + account + ":" + ANY;
    }
    return "arn:aws:iam::" + account + ":" + type(permission) + "/" + ANY;
  }

  private static String type(String permission) {
    if (permission.contains("PolicyVersion")) {
      return "policy";
    }
    if (permission.contains("Group")) {
      return "group";
    }
    boolean user =
        permission.contains("User")
            || permission.contains("AccessKey")
            || permission.contains("LoginProfile");
    return user ? "user" : "role";
  }

  static Truth truth(Decision decision) {
    return switch (decision.result()) {
      case ALLOWED -> Truth.YES;
      case DEPENDS -> Truth.MAYBE;
      case IMPLICITLY_DENIED, EXPLICITLY_DENIED -> Truth.NO;
    };
  }
}
