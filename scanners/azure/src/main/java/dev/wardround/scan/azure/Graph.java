package dev.wardround.scan.azure;

import com.azure.resourcemanager.resourcegraph.ResourceGraphManager;
import com.azure.resourcemanager.resourcegraph.models.QueryRequest;
import com.azure.resourcemanager.resourcegraph.models.QueryRequestOptions;
import com.azure.resourcemanager.resourcegraph.models.QueryResponse;
import com.azure.resourcemanager.resourcegraph.models.ResultFormat;
import com.azure.resourcemanager.resourcegraph.models.ResultTruncated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks Resource Graph, page by page, what stands in many subscriptions at once. */
final class Graph {
  static final String PERMISSION = "Microsoft.ResourceGraph/resources/read";

  private static final int PAGE = 1000;

  private final ResourceGraphManager manager;
  private final Calls calls;

  Graph(Connection connection, Calls calls) {
    this.manager = ResourceGraphManager.authenticate(connection.pipeline(), connection.profile());
    this.calls = calls;
  }

  /**
   * All rows of a query; what came before a page that failed is kept.
   *
   * @param place as statuses name what is asked about
   * @param scope which subscriptions or which management group
   */
  List<Map<?, ?>> rows(String place, QueryRequest scope, String query) {
    List<Map<?, ?>> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent() && seen.add(next.get())) {
      next = page(place, scope.withQuery(query).withOptions(options(next.get())), rows);
    }
    return rows;
  }

  private Optional<String> page(String place, QueryRequest request, List<Map<?, ?>> rows) {
    Optional<QueryResponse> page =
        calls.ask(place, PERMISSION, () -> manager.resourceProviders().resources(request)).answer();
    if (page.isEmpty()) {
      return Optional.empty();
    }
    if (page.get().data() instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> row) {
          rows.add(row);
        }
      }
    }
    Optional<String> next =
        Optional.ofNullable(page.get().skipToken()).filter(token -> !token.isEmpty());
    if (next.isEmpty() && ResultTruncated.TRUE.equals(page.get().resultTruncated())) {
      calls.partly(place, PERMISSION, "the answer was cut off and names no further page");
    }
    return next;
  }

  private static QueryRequestOptions options(String token) {
    QueryRequestOptions options =
        new QueryRequestOptions().withResultFormat(ResultFormat.OBJECT_ARRAY).withTop(PAGE);
    return token.isEmpty() ? options : options.withSkipToken(token);
  }
}
