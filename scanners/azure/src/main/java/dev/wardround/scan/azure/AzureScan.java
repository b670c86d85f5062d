package dev.wardround.scan.azure;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.management.AzureEnvironment;
import com.azure.identity.DefaultAzureCredentialBuilder;
import dev.wardround.inventory.Inventory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads running subscriptions. */
public final class AzureScan {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Patience PATIENCE =
      new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(30));

  private final List<String> subscriptions;
  private final Optional<String> managementGroup;

  /**
   * @param subscriptions to look into; empty for all that the identity may see
   * @param managementGroup whose subscriptions to look into, in place of named ones
   */
  public AzureScan(List<String> subscriptions, Optional<String> managementGroup) {
    this.subscriptions = List.copyOf(subscriptions);
    this.managementGroup = managementGroup;
  }

  /**
   * All facts of the subscriptions.
   *
   * @throws AzureScanException with words for the user, where nothing can be reached at all
   */
  public Inventory scan() throws AzureScanException {
    HttpClient http =
        new JdkHttpClientBuilder().connectionTimeout(CONNECT).responseTimeout(ANSWER).build();
    return scan(
        new Connection(
            new DefaultAzureCredentialBuilder().httpClient(http).build(),
            http,
            cloud(System.getenv().getOrDefault("AZURE_AUTHORITY_HOST", "")),
            PATIENCE));
  }

  /** The cloud whose sign-in is at an address; Azure's public one where none is named. */
  static AzureEnvironment cloud(String authority) throws AzureScanException {
    if (authority.isEmpty()) {
      return AzureEnvironment.AZURE;
    }
    String wanted = authority.endsWith("/") ? authority : authority + "/";
    for (AzureEnvironment cloud : AzureEnvironment.knownEnvironments()) {
      if (cloud.getActiveDirectoryEndpoint().equalsIgnoreCase(wanted)) {
        return cloud;
      }
    }
    throw new AzureScanException("AZURE_AUTHORITY_HOST names the sign-in of no known cloud");
  }

  Inventory scan(Connection connection) throws AzureScanException {
    Calls calls = new Calls();
    Graph graph = new Graph(connection, calls);
    Subscriptions visible = new Subscriptions(connection, calls);
    List<String> chosen =
        managementGroup.isPresent()
            ? visible.below(managementGroup.get(), graph)
            : visible.of(subscriptions);
    if (chosen.isEmpty()) {
      throw new AzureScanException(nothing(calls));
    }
    Estate estate = new Collecting(graph, new DetailCalls(connection, calls), calls).estate(chosen);
    List<String> roots = new ArrayList<>();
    chosen.forEach(id -> roots.add("azure:" + id));
    return new Inventory(
        roots,
        0,
        estate.resources(),
        List.of(),
        List.of(),
        List.copyOf(calls.statuses()),
        Map.of(),
        Map.of());
  }

  private static String nothing(Calls calls) {
    if (!calls.isSignedIn()) {
      return "Azure does not know who scans: sign in with 'az login', or set AZURE_TENANT_ID,"
          + " AZURE_CLIENT_ID and AZURE_CLIENT_SECRET";
    }
    String why =
        calls.statuses().stream()
            .findFirst()
            .map(status -> status.target() + ": " + status.reason() + "; " + status.remedy())
            .orElse("give the identity that scans a role at a subscription");
    return "no subscription can be seen: " + why;
  }
}
