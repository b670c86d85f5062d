package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import dev.wardround.access.aws.AwsPrincipal.Kind;
import java.util.List;

/**
 * One entry of a {@code Principal} or {@code NotPrincipal} element.
 *
 * @param type {@code AWS}, {@code Service}, {@code Federated}, {@code CanonicalUser}, or {@code *}
 *     where the element is a lone asterisk
 */
public record PrincipalPattern(String type, String text) {

  /** How closely an entry names a principal; each has other rules on what else must allow. */
  enum Grip {
    /** The account: what its identities may do is left to their own policies. */
    ACCOUNT,
    /** The role, whose sessions stay within its boundary and their session policy. */
    ROLE,
    /** Anybody, beyond boundaries, yet within a session policy. */
    ANYONE,
    /** The very user, session or service. */
    DIRECT
  }

  private static final List<Grip> GRIPS = List.of(Grip.ACCOUNT, Grip.ROLE, Grip.DIRECT);

  /** Whether the entry stands for everybody, with or without credentials. */
  public boolean isAnyone() {
    return text.equals("*") && (type.equals("*") || type.equals("AWS"));
  }

  /** Whether the entry names a principal with any grip. */
  Truth names(AwsPrincipal principal) {
    if (isAnyone()) {
      return Truth.YES;
    }
    Truth any = Truth.NO;
    for (Grip grip : GRIPS) {
      any = any.or(match(principal, grip));
    }
    return any;
  }

  Truth match(AwsPrincipal principal, Grip grip) {
    if (isAnyone()) {
      return Truth.of(grip == Grip.ANYONE);
    }
    return switch (type) {
      case "AWS" -> matchAws(principal, grip);
      case "Service" -> named(principal, Kind.SERVICE, grip);
      case "Federated" -> named(principal, Kind.FEDERATED, grip);
      case "CanonicalUser" -> canonical(principal, grip);
      default -> Truth.MAYBE;
    };
  }

  private Truth matchAws(AwsPrincipal principal, Grip grip) {
    if (!principal.hasIdentityPolicies()) {
      return Truth.NO;
    }
    if (Wildcard.isUnknown(text)) {
      return matchUnknown(principal, grip);
    }
    if (grip == Grip.ANYONE) {
      return Truth.NO;
    }
    if (grip == Grip.ACCOUNT) {
      return Truth.of(!principal.account().isEmpty() && isAccount(principal.account()));
    }
    if (grip == Grip.ROLE) {
      return Truth.of(principal.isRole() && text.equals(principal.roleArn()));
    }
    return Truth.of(principal.kind() != Kind.ROLE && text.equals(principal.arn()));
  }

  /** An ARN with an unknown part: what it may name decides how it grips. */
  private Truth matchUnknown(AwsPrincipal principal, Grip grip) {
    String named =
        switch (grip) {
          case ACCOUNT ->
              "arn:" + Arn.partition(principal.arn()) + ":iam::" + principal.account() + ":root";
          case ROLE -> principal.isRole() ? principal.roleArn() : "";
          case ANYONE -> "";
          case DIRECT -> principal.kind() == Kind.ROLE ? "" : principal.arn();
        };
    return named.isEmpty() ? Truth.NO : Wildcard.literal(text).match(named).and(Truth.MAYBE);
  }

  private boolean isAccount(String account) {
    if (text.length() == account.length()) {
      return text.equals(account);
    }
    return text.endsWith(":root") && Arn.account(text).equals(account);
  }

  private Truth named(AwsPrincipal principal, Kind kind, Grip grip) {
    if (principal.kind() != kind || grip != Grip.DIRECT) {
      return Truth.NO;
    }
    return Wildcard.literal(text).match(principal.arn());
  }

  /** Which account or origin identity a canonical id stands for is told by S3 alone. */
  private static Truth canonical(AwsPrincipal principal, Grip grip) {
    return principal.hasIdentityPolicies() && grip == Grip.ACCOUNT ? Truth.MAYBE : Truth.NO;
  }
}
