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

  static final String NEXT = "eyJub3J0aCI6IjEifQ==";
  private static final String POSTGRES =
      GROUP + "/providers/Microsoft.DBforPostgreSQL/flexibleServers/pgtestsvc1";

  private static final List<String> ROWS =
      List.of(
          "function-app",
          "storage-account",
          "workflow",
          "container-app",
          "sql-server",
          "vault",
          "web-app",
          "postgres",
          "api-service",
          "identity",
          "topic",
          "ai-account");

  private static final String RESOURCES =
      "resources | project id, name, type, location, kind, sku, tags, identity, zones, plan,"
          + " managedBy, properties | order by id asc";

  private Ward() {}

  /**
   * A query of Resource Graph, as the SDK sends it.
   *
   * @param scope which subscriptions or management groups, as the request names them
   */
  static String query(String query, String scope, String token) {
    String skip = token.isEmpty() ? "" : "\"$skipToken\":\"" + token + "\",";
    return "POST /providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01"
        + " {\"query\":\""
        + query
        + "\","
        + scope
        + ",\"options\":{"
        + skip
        + "\"$top\":1000,\"resultFormat\":\"objectArray\"}}";
  }

  static String resources(String token) {
    return query(RESOURCES, "\"subscriptions\":[\"" + SUBSCRIPTION + "\"]", token);
  }

  /** Everything that a scan of the estate asks for. */
  static Replay fill(Replay replay) {
    replay.on(LIST, Replay.Reply.of(body("subscriptions")));
    replay.on(resources(""), Replay.Reply.of(page(NEXT, ROWS.subList(0, 5))));
    replay.on(resources(NEXT), Replay.Reply.of(page("", ROWS.subList(5, ROWS.size()))));
    for (Detail detail : Details.all()) {
      targets(detail.type()).forEach(id -> replay.on("GET " + detail.of(id), reply(detail)));
    }
    calls().forEach((path, name) -> replay.on("GET " + path, Replay.Reply.of(body(name))));
    String more = POSTGRES + "/firewallRules?api-version=2022-12-01";
    String here =
        body("postgres-firewall").replace("https://management.azure.com", replay.address());
    replay.on("GET " + more, Replay.Reply.of(here));
    replay.on(
        "GET " + more + "&$top=2&$skiptoken=skiptoken",
        Replay.Reply.of(body("postgres-firewall-rest")));
    return replay;
  }

  /** Where no answer is published: an empty list, or that there is no such thing. */
  private static Replay.Reply reply(Detail detail) {
    return detail.form() == Detail.Form.ALL
        ? Replay.Reply.of("{\"value\":[]}")
        : Replay.Reply.of(404, "{\"error\":{\"code\":\"ResourceNotFound\"}}");
  }

  /** What of the estate a call of this type is about. */
  private static List<ResourceId> targets(String type) {
    List<ResourceId> targets = new ArrayList<>();
    if (type.equals(Details.SUBSCRIPTION)) {
      targets.add(
          new ResourceId("/subscriptions/" + SUBSCRIPTION, SUBSCRIPTION, type, SUBSCRIPTION, ""));
    }
    List<String> ids = new ArrayList<>();
    ROWS.forEach(row -> ids.add(id(row)));
    ids.add(id("blob-service"));
    ids.add(GROUP + "/providers/Microsoft.ApiManagement/service/apimService1/apis/echo-api");
    for (String id : ids) {
      ResourceId.of(id).filter(one -> one.type().equals(type)).ifPresent(targets::add);
    }
    return targets;
  }

  private static String id(String name) {
    Map<?, ?> body = (Map<?, ?>) Objects.requireNonNull(published(name).get("body"));
    return (String) Objects.requireNonNull(body.get("id"));
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
    calls.put(roles + "/denyAssignments" + version, "deny-assignments");
    calls.put(
        "/subscriptions/"
            + SUBSCRIPTION
            + "/providers/Microsoft.Security/pricings?api-version=2024-01-01",
        "pricings");
    String site = GROUP + "/providers/Microsoft.Web/sites/";
    version = "?api-version=2023-12-01";
    calls.put(site + "sitef6141/config/web" + version, "function-app-config");
    calls.put(site + "sitef6142/config/web" + version, "web-app-config");
    calls.put(site + "sitef6141/config/authsettingsV2" + version, "authentication");
    calls.put(site + "sitef6141/basicPublishingCredentialsPolicies" + version, "publishing");
    calls.put(site + "sitef6141/functions" + version, "functions");
    String store = id("storage-account");
    version = "?api-version=2023-01-01";
    calls.put(store + "/blobServices/default" + version, "blob-service");
    calls.put(store + "/fileServices/default" + version, "file-service");
    calls.put(store + "/blobServices/default/containers" + version, "containers");
    calls.put(id("vault") + "/keys?api-version=2023-07-01", "keys");
    calls.put(id("workflow") + "?api-version=2019-05-01", "workflow-in-full");
    calls.put(
        id("workflow")
            + "/providers/Microsoft.Insights/diagnosticSettings?api-version=2021-05-01-preview",
        "diagnostic-settings");
    calls.put(
        id("container-app") + "/authConfigs?api-version=2023-05-01", "container-authentication");
    String sql = id("sql-server");
    calls.put(sql + "/firewallRules?api-version=2021-11-01", "sql-firewall");
    calls.put(sql + "/auditingSettings/default?api-version=2021-11-01", "sql-auditing");
    String apis = id("api-service") + "/apis";
    calls.put(apis + "?api-version=2024-05-01", "apis");
    calls.put(apis + "/echo-api/policies/policy?api-version=2024-05-01", "api-policy");
    calls.put(
        id("identity") + "/federatedIdentityCredentials?api-version=2023-01-31",
        "federated-credentials");
    calls.put(id("topic") + "/eventSubscriptions?api-version=2022-06-15", "event-subscriptions");
    calls.put(id("ai-account") + "/deployments?api-version=2023-05-01", "deployments");
    return calls;
  }

  static String body(String name) {
    return text(published(name).get("body"));
  }

  /** Resource Graph's rows are the resources in REST form, but for the types, which are small. */
  private static String page(String token, List<String> names) {
    List<Object> rows = new ArrayList<>();
    for (String name : names) {
      Map<String, Object> row = new LinkedHashMap<>();
      ((Map<?, ?>) Objects.requireNonNull(published(name).get("body")))
          .forEach((key, value) -> row.put((String) key, value));
      row.computeIfPresent("type", (key, type) -> ((String) type).toLowerCase(Locale.ROOT));
      rows.add(row);
    }
    return rows(token, rows);
  }

  static String rows(String token, List<?> rows) {
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
