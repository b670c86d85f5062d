package dev.wardround.cli;

import dev.wardround.inventory.Inventory;
import dev.wardround.scan.gcp.GcpScan;
import dev.wardround.scan.gcp.GcpScanException;
import dev.wardround.scan.gcp.Permissions;
import java.util.List;

/**
 * The one place of the command line that knows the Google Cloud scanner, so that nothing else loads
 * it.
 */
final class GcpProjects {
  private GcpProjects() {}

  static String role() {
    return Permissions.role();
  }

  static Inventory collect(List<String> scopes) throws UsageException {
    try {
      return new GcpScan(scopes).scan();
    } catch (GcpScanException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }
}
