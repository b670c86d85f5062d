package dev.wardround.scan.gcp;

import com.google.cloud.asset.v1.Asset;
import com.google.cloud.asset.v1.AssetServiceClient;
import com.google.cloud.asset.v1.ContentType;
import com.google.cloud.asset.v1.ListAssetsRequest;
import com.google.cloud.asset.v1.ListAssetsResponse;
import com.google.protobuf.Timestamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks Cloud Asset Inventory, page by page, what stands in a project, folder or organisation. */
final class Assets implements AutoCloseable {
  static final String RESOURCES = "cloudasset.assets.listResource";
  static final String POLICIES = "cloudasset.assets.listIamPolicy";

  private static final int PAGE = 1000;

  /**
   * What came, page by page.
   *
   * @param refusal why not all came; empty where all did
   */
  record Listing(List<Asset> assets, String refusal) {}

  private final AssetServiceClient client;
  private final Calls calls;
  private final Timestamp asOf;

  Assets(Connection connection, Calls calls) throws IOException {
    this.client = connection.assets();
    this.calls = calls;
    // The client would send the beginning of time where none is set.
    this.asOf = Timestamp.newBuilder().setSeconds(connection.asOf().getEpochSecond()).build();
  }

  List<Asset> resources(String scope) {
    return all(scope, ContentType.RESOURCE, RESOURCES).assets();
  }

  Listing policies(String scope) {
    return all(scope, ContentType.IAM_POLICY, POLICIES);
  }

  /** What came before a page that failed is kept. */
  private Listing all(String scope, ContentType content, String permission) {
    List<Asset> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String next = "";
    while (seen.add(next)) {
      ListAssetsRequest request =
          ListAssetsRequest.newBuilder()
              .setParent(scope)
              .setReadTime(asOf)
              .setContentType(content)
              .setPageSize(PAGE)
              .setPageToken(next)
              .build();
      Optional<ListAssetsResponse> page =
          calls.ask(scope, permission, () -> client.listAssetsCallable().call(request));
      if (page.isEmpty()) {
        return new Listing(found, permission + " was not answered at " + scope);
      }
      found.addAll(page.get().getAssetsList());
      next = page.get().getNextPageToken();
      if (next.isEmpty()) {
        return new Listing(found, "");
      }
    }
    calls.failed(scope, permission, "the answer names a page that came before");
    return new Listing(found, permission + " named a page twice at " + scope);
  }

  @Override
  public void close() {
    client.close();
  }
}
