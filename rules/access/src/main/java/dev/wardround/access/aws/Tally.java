package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.PrincipalPattern.Grip;
import java.util.ArrayList;
import java.util.List;

/** What one layer of policies says to a request, with the statements that apply. */
final class Tally {
  private static final Grip[] GRIPS = Grip.values();

  Truth deny = Truth.NO;
  Truth allow = Truth.NO;
  Truth byAccount = Truth.NO;
  Truth byRole = Truth.NO;
  Truth anyone = Truth.NO;
  Truth direct = Truth.NO;
  final List<Statement> allowing = new ArrayList<>(2);
  final List<Statement> denying = new ArrayList<>(0);

  /** Policies without principals: those of identities and of endpoints. */
  static Tally of(List<PolicyDocument> documents, AwsRequest request) {
    Tally tally = new Tally();
    for (PolicyDocument document : documents) {
      for (Statement statement : document.statements()) {
        Truth applies = statement.appliesTo(request);
        if (applies.possible()) {
          tally.count(statement, applies);
        }
      }
    }
    return tally;
  }

  /** Policies whose statements name principals. */
  static Tally ofResource(List<PolicyDocument> documents, AwsRequest request) {
    Tally tally = new Tally();
    for (PolicyDocument document : documents) {
      for (Statement statement : document.statements()) {
        Truth applies = statement.matchesPrincipal(request.identity());
        if (applies.possible()) {
          applies = applies.and(statement.appliesTo(request));
        }
        if (applies.possible()) {
          tally.count(statement, applies);
          tally.grip(statement, statement.appliesTo(request), request.principal());
        }
      }
    }
    return tally;
  }

  private void count(Statement statement, Truth applies) {
    Statement.Effect effect = statement.effect();
    Truth weighed = effect == Statement.Effect.UNKNOWN ? applies.and(Truth.MAYBE) : applies;
    if (effect != Statement.Effect.DENY) {
      allow = allow.or(weighed);
      allowing.add(statement);
    }
    if (effect != Statement.Effect.ALLOW) {
      deny = deny.or(weighed);
      denying.add(statement);
    }
  }

  private void grip(Statement statement, Truth applies, AwsPrincipal principal) {
    if (statement.effect() == Statement.Effect.DENY) {
      return;
    }
    boolean certain = statement.effect() == Statement.Effect.ALLOW;
    Truth weighed = certain ? applies : applies.and(Truth.MAYBE);
    for (Grip grip : GRIPS) {
      Truth named = statement.matchesPrincipal(principal, grip).and(weighed);
      switch (grip) {
        case ACCOUNT -> byAccount = byAccount.or(named);
        case ROLE -> byRole = byRole.or(named);
        case ANYONE -> anyone = anyone.or(named);
        case DIRECT -> direct = direct.or(named);
      }
    }
  }
}
