package dev.wardround.scan.gcp;

import com.google.cloud.asset.v1.Asset;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.inventory.secret.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found so far, by full resource name, with the policies that are set on it. */
final class Estate {
  private final Map<String, Found> found = new TreeMap<>();

  void add(Asset asset) {
    found.putIfAbsent(asset.getName(), new Found(asset, Assets.RESOURCES));
  }

  /**
   * Takes policies over. Where not all came, the policy of each resource without one is not known;
   * a resource that is told of by its policy alone is kept too.
   */
  void policies(String scope, Assets.Listing listing) {
    for (Asset asset : listing.assets()) {
      found
          .computeIfAbsent(asset.getName(), name -> new Found(asset, Assets.POLICIES))
          .policy(asset.getIamPolicy());
    }
    if (!listing.refusal().isEmpty()) {
      found.values().forEach(one -> one.policyUnknown(listing.refusal()));
    }
  }

  List<Resource> resources() {
    Links links = new Links(found.values());
    List<Resource> resources = new ArrayList<>(found.size());
    for (Found one : found.values()) {
      Value.Mapping attributes = links.linked(one);
      resources.add(Masking.masked(one.resource(attributes)));
    }
    return resources;
  }
}
