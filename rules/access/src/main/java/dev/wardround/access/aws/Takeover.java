package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks by which of the known paths an identity becomes one given user or role: every permission on
 * a principal is asked for on that one, and what is to run as a role must be trusted by it.
 */
public final class Takeover {
  private static final String ASSUME = "sts:AssumeRole";

  private final Escalations escalations = new Escalations();
  private final List<EscalationPaths.Path> paths = EscalationPaths.read();

  /**
   * The ids of the paths that may be worth asking for: most identities hold the permissions of
   * none. A role that trusts an identity by name needs no permission of it.
   */
  public List<String> within(AwsIdentity identity, Context context) {
    List<String> ids = new ArrayList<>(List.of("sts-001"));
    for (Escalation open : escalations.of(identity, context)) {
      if (!ids.contains(open.id())) {
        ids.add(open.id());
      }
    }
    return ids;
  }

  /**
   * The firmest path into another principal of the same account; empty where none is open.
   *
   * @param target the ARN of a user or role; a role with its trust policy
   * @param within the ids of the paths that are asked for
   */
  public Optional<Escalation> into(
      AwsIdentity identity, AwsResource target, Context context, List<String> within) {
    return firmest(identity, target, context, within, false);
  }

  /** The firmest path that changes the target's policies on the way, so that it gives any. */
  public Optional<Escalation> strengthening(
      AwsIdentity identity, AwsResource target, Context context, List<String> within) {
    List<String> giving = new ArrayList<>();
    for (EscalationPaths.Path path : paths) {
      if (within.contains(path.id()) && Escalation.givesAny(path.permissions())) {
        giving.add(path.id());
      }
    }
    return firmest(identity, target, context, giving, false);
  }

  /** The firmest path by which an identity gives itself what it does not have. */
  public Optional<Escalation> ofItself(AwsIdentity identity, Context context, List<String> within) {
    AwsPrincipal self = identity.principal();
    AwsResource target = AwsResource.of(self.roleArn(), self.account());
    return firmest(identity, target, context, within, true);
  }

  private Optional<Escalation> firmest(
      AwsIdentity identity,
      AwsResource target,
      Context context,
      List<String> within,
      boolean itself) {
    Optional<Escalation> best = Optional.empty();
    for (EscalationPaths.Path path : paths) {
      if (path.kind().equals("self-escalation") == itself && within.contains(path.id())) {
        Escalation found = walk(path, identity, target, context);
        if (worth(found) > best.map(Takeover::worth).orElse(0)) {
          best = Optional.of(found);
        }
      }
    }
    return best;
  }

  private static int worth(Escalation escalation) {
    return switch (escalation.open()) {
      case YES -> 2;
      case MAYBE -> 1;
      case NO -> 0;
    };
  }

  private static Escalation walk(
      EscalationPaths.Path path, AwsIdentity identity, AwsResource target, Context context) {
    Context passing =
        path.passedTo().isEmpty() ? context : context.with("iam:PassedToService", path.passedTo());
    Truth open = runsAs(path, target, context);
    List<Decision> decisions = new ArrayList<>();
    for (String permission : path.permissions()) {
      if (!open.possible()) {
        break;
      }
      Optional<Decision> decision = ask(permission, identity, target, passing);
      open = open.and(decision.map(Escalations::truth).orElse(Truth.NO));
      decision.ifPresent(decisions::add);
    }
    return new Escalation(path.id(), path.kind(), path.permissions(), open, decisions);
  }

  /** Whether the target is a role that the service of the path may run as, where one has to. */
  private static Truth runsAs(EscalationPaths.Path path, AwsResource target, Context context) {
    if (!path.kind().endsWith("passrole")) {
      return Truth.YES;
    }
    AwsIdentity service = AwsIdentity.of(AwsPrincipal.service(service(path)), List.of());
    return Escalations.truth(AwsAccess.decide(AwsRequest.of(service, ASSUME, target, context)));
  }

  private static String service(EscalationPaths.Path path) {
    if (!path.passedTo().isEmpty()) {
      return path.passedTo();
    }
    String prefix = AwsAction.of(path.permissions().get(0)).service();
    return switch (prefix) {
      case "ec2-instance-connect", "ssm" -> "ec2.amazonaws.com";
      case "ecs" -> "ecs-tasks.amazonaws.com";
      case "apprunner" -> "tasks.apprunner.amazonaws.com";
      default -> prefix + ".amazonaws.com";
    };
  }

  /** Empty where the permission is for principals of the other kind. */
  private static Optional<Decision> ask(
      String permission, AwsIdentity identity, AwsResource target, Context context) {
    String wanted = Escalations.target(identity, permission);
    if (!onPrincipal(wanted)) {
      AwsResource other = AwsResource.of(wanted, identity.principal().account());
      return Optional.of(AwsAccess.decide(AwsRequest.of(identity, permission, other, context)));
    }
    if (!kind(wanted).equals(kind(target.arn()))) {
      return Optional.empty();
    }
    boolean assuming = permission.equals(ASSUME);
    AwsResource asked = assuming ? target : AwsResource.of(target.arn(), target.account());
    return Optional.of(AwsAccess.decide(AwsRequest.of(identity, permission, asked, context)));
  }

  private static boolean onPrincipal(String arn) {
    return kind(arn).equals("role") || kind(arn).equals("user");
  }

  private static String kind(String arn) {
    if (!arn.contains(":iam::")) {
      return "";
    }
    String resource = Arn.resource(arn);
    return resource.substring(0, Math.max(0, resource.indexOf('/')));
  }
}
