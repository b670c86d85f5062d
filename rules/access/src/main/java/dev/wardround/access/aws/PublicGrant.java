package dev.wardround.access.aws;

import dev.wardround.access.Truth;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a statement lets anybody in. A condition narrows it to known callers when it compares a
 * key of the caller's identity or place with fixed values; the keys are those that
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * lists, and their like in other services.
 */
final class PublicGrant {
  private static final Set<String> NARROWING =
      Set.of(
          "aws:principalaccount",
          "aws:principalarn",
          "aws:principalorgid",
          "aws:principalorgpaths",
          "aws:principalserviceName".toLowerCase(Locale.ROOT),
          "aws:sourceaccount",
          "aws:sourcearn",
          "aws:sourceip",
          "aws:sourceorgid",
          "aws:sourceorgpaths",
          "aws:sourceowner",
          "aws:sourcevpc",
          "aws:sourcevpcarn",
          "aws:sourcevpce",
          "aws:userid",
          "aws:vpcsourceip",
          "kms:calleraccount",
          "lambda:eventsourcetoken",
          "s3:dataaccesspointaccount",
          "s3:dataaccesspointarn",
          "sns:endpoint",
          "aws:principaltype");

  private PublicGrant() {}

  static Truth of(Statement statement) {
    if (statement.effect() == Statement.Effect.DENY) {
      return Truth.NO;
    }
    Truth open = namesAnyone(statement);
    for (Condition condition : statement.conditions()) {
      open = open.and(narrows(condition).not());
    }
    boolean certain = statement.effect() == Statement.Effect.ALLOW;
    return certain ? open : open.and(Truth.MAYBE);
  }

  private static Truth namesAnyone(Statement statement) {
    Truth anyone = Truth.of(!statement.notPrincipals().isEmpty());
    for (PrincipalPattern pattern : statement.principals()) {
      boolean hidden = pattern.text().equals(String.valueOf(Wildcard.UNKNOWN));
      anyone = anyone.or(hidden ? Truth.MAYBE : Truth.of(pattern.isAnyone()));
    }
    return anyone;
  }

  private static Truth narrows(Condition condition) {
    String key = condition.key().toLowerCase(Locale.ROOT);
    boolean names = NARROWING.contains(key) || key.startsWith("aws:principaltag/");
    if (!names || condition.comparison().isEmpty()) {
      return condition.comparison().isEmpty() ? Truth.MAYBE : Truth.NO;
    }
    if (condition.holdsWithoutKey() || condition.comparison().get() == Operator.NULL) {
      return Truth.NO;
    }
    Truth narrow = Truth.YES;
    for (String value : condition.values()) {
      narrow = narrow.and(fixed(value));
    }
    return narrow;
  }

  /** Names of buckets are unique without their account, so a whole one tells the owner. */
  private static boolean namesOwner(String arn) {
    String account = Arn.account(arn);
    return account.isEmpty() ? arn.indexOf('*') < 0 : account.indexOf('*') < 0;
  }

  private static Truth fixed(String value) {
    boolean anywhere = value.equals("*") || value.endsWith("/0") || value.startsWith("${");
    if (anywhere || (value.startsWith("arn:") && !namesOwner(value))) {
      return Truth.NO;
    }
    return Wildcard.isUnknown(value) && value.length() == 1 ? Truth.MAYBE : Truth.YES;
  }
}
