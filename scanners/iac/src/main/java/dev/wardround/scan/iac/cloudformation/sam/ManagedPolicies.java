package dev.wardround.scan.iac.cloudformation.sam;

/**
 * AWS managed policies by name. Names that AWS gives begin with its services' names; those of
 * customers are left as they are written.
 */
final class ManagedPolicies {
  private ManagedPolicies() {}

  static boolean isKnown(String name) {
    return !name.isEmpty()
        && name.indexOf(':') < 0
        && name.indexOf('/') < 0
        && (name.startsWith("AWS")
            || name.startsWith("Amazon")
            || name.startsWith("CloudWatch")
            || name.equals("AdministratorAccess")
            || name.equals("PowerUserAccess")
            || name.equals("ReadOnlyAccess")
            || name.equals("SecretsManagerReadWrite"));
  }

  /** Policies that are meant for service roles lie under a path of their own. */
  static String path(String name) {
    return isServiceRole(name) ? "service-role/" + name : name;
  }

  private static boolean isServiceRole(String name) {
    boolean lambda =
        name.startsWith("AWSLambda")
            && (name.endsWith("ExecutionRole") || name.equals("AWSLambdaRole"));
    return lambda
        || name.equals("AWSCodeDeployRole")
        || name.equals("AWSCodeDeployRoleForLambda")
        || name.equals("AWSGlueServiceRole")
        || name.equals("AmazonAPIGatewayPushToCloudWatchLogs");
  }
}
