package dev.wardround.access.gcp;

import java.util.List;

/**
 * Permissions as deny policies name them: {@code storage.googleapis.com/objects.get}, with {@code
 * *} for a whole part (https://cloud.google.com/iam/docs/deny-permissions-support).
 */
final class DeniedPermission {
  private DeniedPermission() {}

  static boolean anyIs(List<String> denied, String permission) {
    for (String name : denied) {
      if (is(name, permission)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String denied, String permission) {
    int slash = denied.indexOf('/');
    int dot = permission.indexOf('.');
    if (slash < 0 || dot < 0 || !denied.substring(0, slash).equals(host(permission, dot))) {
      return false;
    }
    String wanted = denied.substring(slash + 1);
    String given = permission.substring(dot + 1);
    int wantedVerb = wanted.lastIndexOf('.');
    int givenVerb = given.lastIndexOf('.');
    return part(wanted, 0, wantedVerb, given.substring(0, Math.max(0, givenVerb)))
        && part(wanted, wantedVerb + 1, wanted.length(), given.substring(givenVerb + 1));
  }

  private static boolean part(String wanted, int from, int to, String given) {
    String name = wanted.substring(from, Math.max(from, to));
    return name.equals("*") || name.equals(given);
  }

  private static String host(String permission, int dot) {
    String service = permission.substring(0, dot);
    return (service.equals("resourcemanager") ? "cloudresourcemanager" : service)
        + ".googleapis.com";
  }
}
