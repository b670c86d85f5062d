package dev.wardround.scan.azure;

import com.azure.resourcemanager.resourcegraph.models.QueryRequest;
import com.azure.resourcemanager.resources.implementation.SubscriptionClientBuilder;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
   * @param wanted identifiers or names; empty for all that may be seen
   */
  List<String> of(List<String> wanted) {
    Map<String, String> visible = visible();
    if (wanted.isEmpty()) {
      return List.copyOf(new TreeSet<>(visible.values()));
    }
    List<String> chosen = new ArrayList<>();
    for (String one : wanted) {
      String small = one.toLowerCase(Locale.ROOT);
      String id = visible.get(small);
      if (id != null) {
        chosen.add(id);
      } else {
        calls.add(
            "/subscriptions/" + small,
            READ,
            Outcome.DENIED,
            "the identity that scans cannot see this subscription",
            "check its name or identifier, and give the identity a role at the subscription");
      }
    }
    return chosen;
  }

  /** Identifiers by themselves and by what people call them, in small letters. */
  private Map<String, String> visible() {
    Map<String, String> visible = new TreeMap<>();
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
              .forEach(one -> add(one.subscriptionId(), one.displayName(), visible));
          return visible;
        });
    return visible;
  }

  private static void add(String identifier, @Nullable String name, Map<String, String> visible) {
    String id = identifier.toLowerCase(Locale.ROOT);
    visible.put(id, id);
    if (name != null) {
      visible.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
    }
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
