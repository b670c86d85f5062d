package dev.wardround.access.aws;

import java.util.Set;

/**
 * A {@code Resource} entry. A wildcard reaches over colons and slashes, but not into the type of a
 * resource: {@code u*} does not stand for {@code user}
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns).
 */
final class ResourcePattern {
  /** Services whose resources have no type in front of their names. */
  private static final Set<String> UNTYPED = Set.of("s3", "sqs", "sns", "execute-api");

  private ResourcePattern() {}

  static Comparison of(String text) {
    Wildcard whole = Wildcard.of(text);
    return blursType(text) ? Comparison.never() : whole::match;
  }

  private static boolean blursType(String text) {
    String resource = Arn.resource(text);
    int end = separator(resource);
    if (end < 0 || UNTYPED.contains(Arn.service(text))) {
      return false;
    }
    String type = resource.substring(0, end);
    return !type.equals("*") && (type.indexOf('*') >= 0 || type.indexOf('?') >= 0);
  }

  private static int separator(String resource) {
    for (int i = 0; i < resource.length(); i++) {
      char c = resource.charAt(i);
      if (c == ':' || c == '/') {
        return i;
      }
    }
    return -1;
  }
}
