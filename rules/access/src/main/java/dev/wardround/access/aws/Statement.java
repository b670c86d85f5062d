package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.PrincipalPattern.Grip;
import dev.wardround.inventory.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a policy, its elements as lists, compiled for matching. */
public final class Statement {

  /** What a statement does; unknown where the source does not tell. */
  public enum Effect {
    ALLOW,
    DENY,
    UNKNOWN
  }

  private final Parts parts;
  private final @Nullable ActionPatterns actionPatterns;
  private final @Nullable ActionPatterns notActionPatterns;
  private final TextPattern[] resourcePatterns;
  private final TextPattern[] notResourcePatterns;

  /**
   * What a statement says.
   *
   * @param policy the name of its policy
   * @param sid its Sid, or {@code #} and its number in the policy, counted from 1
   * @param variables whether its policy's version knows policy variables
   * @param unknowns why parts of it are not known
   */
  record Parts(
      String policy,
      String sid,
      Effect effect,
      List<PrincipalPattern> principals,
      List<PrincipalPattern> notPrincipals,
      List<String> actions,
      List<String> notActions,
      List<String> resources,
      List<String> notResources,
      List<Condition> conditions,
      boolean variables,
      List<String> unknowns,
      Location location) {}

  Statement(Parts parts) {
    this.parts = parts;
    this.actionPatterns = parts.actions().isEmpty() ? null : new ActionPatterns(parts.actions());
    this.notActionPatterns =
        parts.notActions().isEmpty() ? null : new ActionPatterns(parts.notActions());
    this.resourcePatterns = compiled(parts.resources(), parts.variables());
    this.notResourcePatterns = compiled(parts.notResources(), parts.variables());
  }

  /** A grant of KMS in the words of a key policy. */
  static Statement ofGrant(String id, String grantee, List<String> operations) {
    List<String> actions = new ArrayList<>();
    operations.forEach(operation -> actions.add("kms:" + operation));
    return new Statement(
        new Parts(
            "grants",
            id,
            Effect.ALLOW,
            List.of(new PrincipalPattern("AWS", grantee)),
            List.of(),
            List.copyOf(actions),
            List.of(),
            List.of("*"),
            List.of(),
            List.of(),
            false,
            List.of(),
            Location.of("")));
  }

  public String policy() {
    return parts.policy();
  }

  /** The Sid, or {@code #} and the statement's number in its policy, counted from 1. */
  public String sid() {
    return parts.sid();
  }

  public Effect effect() {
    return parts.effect();
  }

  public List<PrincipalPattern> principals() {
    return parts.principals();
  }

  public List<PrincipalPattern> notPrincipals() {
    return parts.notPrincipals();
  }

  public List<String> actions() {
    return parts.actions();
  }

  public List<String> notActions() {
    return parts.notActions();
  }

  public List<String> resources() {
    return parts.resources();
  }

  public List<String> notResources() {
    return parts.notResources();
  }

  public List<Condition> conditions() {
    return parts.conditions();
  }

  /** Why parts of the statement are not known; empty where all is known. */
  public List<String> unknowns() {
    return parts.unknowns();
  }

  public Location location() {
    return parts.location();
  }

  /** As people name it: {@code policy "app" statement ReadPhi}. */
  public String display() {
    return policy() + " statement " + sid();
  }

  /** Whether it allows anybody at all, with no condition that narrows it to known callers. */
  public Truth grantsAnyone() {
    return PublicGrant.of(this);
  }

  /** Whether its actions cover an action such as {@code s3:GetObject}. */
  public Truth coversAction(String action) {
    AwsAction asked = AwsAction.of(action);
    return matchesAction(asked);
  }

  /** Whether action, resource and conditions apply to a request; the principal is left aside. */
  Truth appliesTo(AwsRequest request) {
    Truth applies = matchesAction(request.action());
    if (applies.possible()) {
      applies = applies.and(matchesResource(request));
    }
    return applies.possible() ? applies.and(matchesConditions(request)) : applies;
  }

  Truth matchesAction(AwsAction action) {
    if (actionPatterns != null) {
      return actionPatterns.match(action.service(), action.name());
    }
    if (notActionPatterns != null) {
      return notActionPatterns.match(action.service(), action.name()).not();
    }
    return Truth.MAYBE;
  }

  Truth matchesResource(AwsRequest request) {
    if (resourcePatterns.length > 0) {
      return anyOf(resourcePatterns, request);
    }
    return anyOf(notResourcePatterns, request).not();
  }

  Truth matchesConditions(AwsRequest request) {
    Truth all = Truth.YES;
    for (Condition condition : parts.conditions()) {
      all = all.and(condition.test(request));
      if (!all.possible()) {
        return all;
      }
    }
    return all;
  }

  /** Whether its principals name the caller with this grip. */
  Truth matchesPrincipal(AwsPrincipal principal, Grip grip) {
    if (!parts.notPrincipals().isEmpty()) {
      return grip == Grip.ACCOUNT ? anyOf(parts.notPrincipals(), principal).not() : Truth.NO;
    }
    Truth any = Truth.NO;
    for (PrincipalPattern pattern : parts.principals()) {
      any = any.or(pattern.match(principal, grip));
    }
    return any;
  }

  /**
   * Whether its principals name the caller in any way. A denial with NotPrincipal reaches all that
   * have a permissions boundary, whomever it exempts
   * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
   */
  Truth matchesPrincipal(AwsIdentity identity) {
    if (parts.notPrincipals().isEmpty()) {
      return anyOf(parts.principals(), identity.principal());
    }
    if (parts.effect() == Effect.DENY && identity.boundary().isPresent()) {
      return Truth.YES;
    }
    return anyOf(parts.notPrincipals(), identity.principal()).not();
  }

  /** What decides whether it applies, in words; for statements that may apply. */
  List<String> undecided(AwsRequest request) {
    List<String> reasons = new ArrayList<>();
    for (Condition condition : parts.conditions()) {
      if (condition.test(request) == Truth.MAYBE) {
        reasons.add("condition " + condition.display() + " of " + display());
      }
    }
    for (String why : parts.unknowns()) {
      reasons.add(why + " in " + display());
    }
    if (reasons.isEmpty()) {
      String arn = request.resource().arn().replace(Wildcard.UNKNOWN, '*');
      reasons.add("which of " + arn + " is meant by " + display());
    }
    return reasons;
  }

  private static Truth anyOf(List<PrincipalPattern> patterns, AwsPrincipal principal) {
    Truth any = Truth.NO;
    for (PrincipalPattern pattern : patterns) {
      any = any.or(pattern.names(principal));
    }
    return any;
  }

  private static Truth anyOf(TextPattern[] patterns, AwsRequest request) {
    Truth any = Truth.NO;
    for (int i = 0; i < patterns.length && any != Truth.YES; i++) {
      any = any.or(patterns[i].match(request.resource().arn(), request));
    }
    return any;
  }

  private static TextPattern[] compiled(List<String> texts, boolean variables) {
    TextPattern[] patterns = new TextPattern[texts.size()];
    for (int i = 0; i < patterns.length; i++) {
      boolean resolve = variables && Variables.in(texts.get(i));
      patterns[i] = TextPattern.of(texts.get(i), resolve, ResourcePattern::of);
    }
    return patterns;
  }

  @Override
  public String toString() {
    return display();
  }
}
