package dev.wardround.scan.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an identity must be allowed for a scan to see all that it can. */
public final class Permissions {
  private Permissions() {}

  /** The actions, sorted: each reads a type that the scan knows, or is one of its further calls. */
  public static List<String> all() {
    TreeSet<String> actions = new TreeSet<>();
    actions.add(Graph.PERMISSION);
    actions.add(Subscriptions.READ);
    actions.add("Microsoft.Management/managementGroups/read");
    Spelling.all().forEach(type -> actions.add(type + "/read"));
    Details.all().forEach(detail -> actions.add(detail.permission()));
    return new ArrayList<>(actions);
  }

  /** The least role for a scan, as {@code az role definition create} takes it. */
  public static String role() {
    String actions =
        all().stream().map(action -> "    \"" + action + "\"").collect(Collectors.joining(",\n"));
    return """
        {
          "Name": "Wardround Scan",
          "IsCustom": true,
          "Description": "Reads what a scan by Wardround judges; changes nothing and reads no content.",
          "Actions": [
        %s
          ],
          "NotActions": [],
          "DataActions": [],
          "NotDataActions": [],
          "AssignableScopes": [
            "/subscriptions/SUBSCRIPTION"
          ]
        }
        """
        .formatted(actions);
  }
}
