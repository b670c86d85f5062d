package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.PrincipalPattern.Grip;
import java.util.ArrayList;
import java.util.List;

/** What one layer of policies says to a request, with the statements that apply. */
final class Tally {
  Truth deny = Truth.NO;
  Truth allow = Truth.NO;
  Truth byAccount = Truth.NO;
  Truth byRole = Truth.NO;
  Truth anyone = Truth.NO;
  Truth direct = Truth.NO;
  List<Statement> allowing = List.of();
  List<Statement> denying = List.of();

  /** Policies without principals: those of identities and of endpoints. */
  static Tally of(List<PolicyDocument> documents, AwsRequest request) {
    Tally tally = new Tally();
    for (PolicyDocument document : documents) {
      List<Candidate> candidates = document.about(request.action());
      for (int i = 0; i < candidates.size(); i++) {
        Truth applies = candidates.get(i).appliesTo(request);
        if (applies.possible()) {
          tally.count(candidates.get(i).statement(), applies);
        }
      }
    }
    return tally;
  }

  /** Policies whose statements name principals. */
  static Tally ofResource(List<PolicyDocument> documents, AwsRequest request) {
    Tally tally = new Tally();
    for (PolicyDocument document : documents) {
      List<Candidate> candidates = document.about(request.action());
      for (int i = 0; i < candidates.size(); i++) {
        tally.weigh(candidates.get(i), request);
      }
    }
    return tally;
  }

  private void weigh(Candidate candidate, AwsRequest request) {
    Statement statement = candidate.statement();
    Truth named = statement.matchesPrincipal(request.identity());
    Truth applies = named.possible() ? candidate.appliesTo(request) : named;
    if (applies.possible()) {
      count(statement, applies.and(named));
      if (statement.effect() != Statement.Effect.DENY) {
        grip(statement, applies, request.principal());
      }
    }
  }

  private void count(Statement statement, Truth applies) {
    Statement.Effect effect = statement.effect();
    Truth weighed = effect == Statement.Effect.UNKNOWN ? applies.and(Truth.MAYBE) : applies;
    if (effect != Statement.Effect.DENY) {
      allow = allow.or(weighed);
      allowing = with(allowing, statement);
    }
    if (effect != Statement.Effect.ALLOW) {
      deny = deny.or(weighed);
      denying = with(denying, statement);
    }
  }

  private static List<Statement> with(List<Statement> list, Statement statement) {
    List<Statement> grown = list.isEmpty() ? new ArrayList<>(2) : list;
    grown.add(statement);
    return grown;
  }

  private void grip(Statement statement, Truth applies, AwsPrincipal principal) {
    boolean certain = statement.effect() == Statement.Effect.ALLOW;
    Truth weighed = certain ? applies : applies.and(Truth.MAYBE);
    byAccount = byAccount.or(statement.matchesPrincipal(principal, Grip.ACCOUNT).and(weighed));
    byRole = byRole.or(statement.matchesPrincipal(principal, Grip.ROLE).and(weighed));
    anyone = anyone.or(statement.matchesPrincipal(principal, Grip.ANYONE).and(weighed));
    direct = direct.or(statement.matchesPrincipal(principal, Grip.DIRECT).and(weighed));
  }
}
