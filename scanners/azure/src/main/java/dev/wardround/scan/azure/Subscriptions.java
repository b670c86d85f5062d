package dev.wardround.scan.azure;

import com.azure.resourcemanager.resourcegraph.models.QueryRequest;
import com.azure.resourcemanager.resources.implementation.SubscriptionClientBuilder;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which subscriptions are scanned. */
final class Subscriptions {
  static final String READ = "Microsoft.Resources/subscriptions/read";

  private static final String BELOW =
      "resourcecontainers | where type == 'microsoft.resources/subscriptions'"
          + " | project id, subscriptionId | order by id asc";

  private final Connection connection;
  private final Calls calls;

  Subscriptions(Connection connection, Calls calls) {
    this.connection = connection;
    this.calls = calls;
  }

  /**
   * Those that are wanted and may be seen; each other wanted one becomes a status.
   *
   * @param wanted empty for all that may be seen
   */
  List<String> of(List<String> wanted) {
    Set<String> visible = visible();
    if (wanted.isEmpty()) {
      return List.copyOf(visible);
    }
    List<String> chosen = new ArrayList<>();
    for (String id : wanted) {
      String small = id.toLowerCase(Locale.ROOT);
      if (visible.contains(small)) {
        chosen.add(small);
      } else {
        calls.add(
            "/subscriptions/" + small,
            READ,
            Outcome.DENIED,
            "the identity that scans cannot see this subscription",
            "check the identifier, and give the identity a role at the subscription");
      }
    }
    return chosen;
  }

  private Set<String> visible() {
    Set<String> visible = new TreeSet<>();
    calls.ask(
        "/subscriptions",
        READ,
        () -> {
          new SubscriptionClientBuilder()
              .endpoint(connection.cloud().getResourceManagerEndpoint())
              .pipeline(connection.pipeline())
              .buildClient()
              .getSubscriptions()
              .list()
              .forEach(one -> visible.add(one.subscriptionId().toLowerCase(Locale.ROOT)));
          return visible;
        });
    return visible;
  }

  /** Those below a management group, however deep. */
  List<String> below(String group, Graph graph) {
    List<String> found = new ArrayList<>();
    QueryRequest scope = new QueryRequest().withManagementGroups(List.of(group));
    for (Map<?, ?> row : graph.rows("management group " + group, scope, BELOW)) {
      if (row.get("subscriptionId") instanceof String id) {
        found.add(id.toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }
}
