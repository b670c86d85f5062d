package dev.wardround.scan.gcp;

import java.util.List;
import java.util.stream.Collectors;

/** What an identity must be allowed for a scan to see all that it can. */
public final class Permissions {
  private Permissions() {}

  /** The permissions, sorted. */
  static List<String> all() {
    return List.of(Assets.POLICIES, Assets.RESOURCES);
  }

  /** The least role for a scan, as {@code gcloud iam roles create --file} takes it. */
  public static String role() {
    String permissions =
        all().stream().map(one -> "  - " + one + "\n").collect(Collectors.joining());
    return """
        title: Wardround Scan
        description: Reads what a scan by Wardround judges; changes nothing and reads no content.
        stage: GA
        includedPermissions:
        """
        + permissions;
  }
}
