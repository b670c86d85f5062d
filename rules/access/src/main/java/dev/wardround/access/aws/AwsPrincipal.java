package dev.wardround.access.aws;

/**
 * Who makes a request.
 *
 * @param kind what it is
 * @param arn its ARN; for a service its name, for a federated user the identity provider
 * @param roleArn the ARN of the role for a role and its sessions; otherwise the ARN itself
 * @param account empty where it belongs to none
 */
public record AwsPrincipal(Kind kind, String arn, String roleArn, String account) {

  /** The kinds of principal that policies tell apart. */
  public enum Kind {
    USER,
    ROLE,
    SESSION,
    ROOT,
    SERVICE,
    FEDERATED,
    ANONYMOUS
  }

  private static final AwsPrincipal ANYBODY = new AwsPrincipal(Kind.ANONYMOUS, "*", "*", "");

  /** A user, role, role session, federated user or account, by its ARN. */
  public static AwsPrincipal of(String arn) {
    String account = Arn.account(arn);
    String resource = Arn.resource(arn);
    if (resource.startsWith("assumed-role/")) {
      return new AwsPrincipal(Kind.SESSION, arn, roleOf(arn, account, resource), account);
    }
    if (resource.startsWith("role/")) {
      return new AwsPrincipal(Kind.ROLE, arn, arn, account);
    }
    if (resource.equals("root")) {
      return new AwsPrincipal(Kind.ROOT, arn, arn, account);
    }
    if (resource.startsWith("saml-provider/") || resource.startsWith("oidc-provider/")) {
      return new AwsPrincipal(Kind.FEDERATED, arn, arn, account);
    }
    return new AwsPrincipal(Kind.USER, arn, arn, account);
  }

  /** A session of a role whose path is known, which a session's ARN does not tell. */
  public static AwsPrincipal sessionOf(String roleArn, String sessionArn) {
    return new AwsPrincipal(Kind.SESSION, sessionArn, roleArn, Arn.account(roleArn));
  }

  /** An AWS service acting for itself, such as {@code lambda.amazonaws.com}. */
  public static AwsPrincipal service(String name) {
    return new AwsPrincipal(Kind.SERVICE, name, name, "");
  }

  /** A web identity provider that is named by its domain, such as {@code accounts.google.com}. */
  public static AwsPrincipal federated(String provider) {
    return new AwsPrincipal(Kind.FEDERATED, provider, provider, "");
  }

  /** Somebody without credentials. */
  public static AwsPrincipal anonymous() {
    return ANYBODY;
  }

  boolean isRole() {
    return kind == Kind.ROLE || kind == Kind.SESSION;
  }

  /** Whether it is an identity that policies of its own can allow something. */
  boolean hasIdentityPolicies() {
    return kind != Kind.SERVICE && kind != Kind.ANONYMOUS && kind != Kind.FEDERATED;
  }

  /** Service-linked roles are beyond service and resource control policies. */
  boolean isServiceLinked() {
    return isRole() && roleArn.contains(":role/aws-service-role/");
  }

  private static String roleOf(String arn, String account, String resource) {
    String name = resource.substring("assumed-role/".length());
    int slash = name.indexOf('/');
    return "arn:"
        + Arn.partition(arn)
        + ":iam::"
        + account
        + ":role/"
        + (slash < 0 ? name : name.substring(0, slash));
  }
}
