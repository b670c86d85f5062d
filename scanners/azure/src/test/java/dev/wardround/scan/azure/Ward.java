package dev.wardround.scan.azure;

import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An estate of published answers. Each stands in {@code published/}, in a file that names its
 * source: what a scan does not read is left out, and identifiers are joined to one subscription.
 */
final class Ward {
  static final String SUBSCRIPTION = "34adfa4f-cedf-4dc0-ba29-b6d1a69ab345";
  static final String GROUP = "/subscriptions/" + SUBSCRIPTION + "/resourceGroups/testrg123";
  static final String LIST = "GET /subscriptions?api-version=2022-12-01";

  private static final String RESOURCES =
      "resources | project id, name, type, location, kind, sku, tags, identity, zones, plan,"
          + " managedBy, properties | order by id asc";

  private Ward() {}

  /** A query of Resource Graph, as the SDK sends it. */
  static String query(String query, String subscription, String token) {
    String skip = token.isEmpty() ? "" : "\"$skipToken\":\"" + token + "\",";
    return "POST /providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01"
        + " {\"query\":\""
        + query
        + "\",\"subscriptions\":[\""
        + subscription
        + "\"],\"options\":{"
        + skip
        + "\"$top\":1000,\"resultFormat\":\"objectArray\"}}";
  }

  static String resources(String token) {
    return query(RESOURCES, SUBSCRIPTION, token);
  }

  /** Everything that a scan of the estate asks for. */
  static Replay fill(Replay replay) {
    replay.on(LIST, Replay.Reply.of(body("subscriptions")));
    replay.on(
        resources(""),
        Replay.Reply.of(page("eyJub3J0aCI6IjEifQ==", "function-app", "storage-account")));
    replay.on(resources("eyJub3J0aCI6IjEifQ=="), Replay.Reply.of(page("", "vault", "web-app")));
    for (Map.Entry<String, String> call : calls().entrySet()) {
      replay.on("GET " + call.getKey(), Replay.Reply.of(body(call.getValue())));
    }
    return replay;
  }

  /** The published answer to each further call. */
  private static Map<String, String> calls() {
    Map<String, String> calls = new LinkedHashMap<>();
    String roles = "/subscriptions/" + SUBSCRIPTION + "/providers/Microsoft.Authorization";
    String version = "?api-version=2022-04-01";
    calls.put(roles + "/roleAssignments" + version, "role-assignments");
    calls.put(
        roles + "/roleDefinitions" + version + "&$filter=type%20eq%20'CustomRole'",
        "role-definitions");
    String site = GROUP + "/providers/Microsoft.Web/sites/";
    calls.put(site + "sitef6141/config/web?api-version=2023-12-01", "function-app-config");
    calls.put(site + "sitef6142/config/web?api-version=2023-12-01", "web-app-config");
    return calls;
  }

  static String body(String name) {
    return text(published(name).get("body"));
  }

  /** Resource Graph's rows are the resources in REST form, but for the types, which are small. */
  static String page(String token, String... names) {
    List<Object> rows = new ArrayList<>();
    for (String name : names) {
      Map<String, Object> row = new LinkedHashMap<>();
      ((Map<?, ?>) Objects.requireNonNull(published(name).get("body")))
          .forEach((key, value) -> row.put((String) key, value));
      row.computeIfPresent("type", (key, type) -> ((String) type).toLowerCase(Locale.ROOT));
      rows.add(row);
    }
    return page(token, rows);
  }

  static String page(String token, List<?> rows) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("totalRecords", rows.size());
    page.put("count", rows.size());
    page.put("resultTruncated", "false");
    page.put("facets", List.of());
    if (!token.isEmpty()) {
      page.put("$skipToken", token);
    }
    page.put("data", rows);
    return text(page);
  }

  static String text(@Nullable Object json) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = JsonProviders.createWriter(text)) {
      writer.writeUntyped(json).flush();
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<?, ?> published(String name) {
    try (InputStream in = Ward.class.getResourceAsStream("published/" + name + ".json");
        JsonReader reader = JsonProviders.createReader(Objects.requireNonNull(in, name))) {
      return (Map<?, ?>) reader.readUntyped();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
