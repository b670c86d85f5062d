package dev.wardround.scan.gcp;

import com.google.cloud.asset.v1.Asset;
import com.google.iam.v1.Policy;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Google Cloud tells of one resource, until all is told. */
final class Found {
  private static final String POLICY = "iamPolicy";
  private static final String PROJECT = "cloudresourcemanager.googleapis.com/Project";

  private final String id;
  private final String type;
  private final Location.Live at;
  private final Map<String, Value> attributes = new LinkedHashMap<>();

  /**
   * @param permission of the call that told of it
   */
  Found(Asset asset, String permission) {
    this.id = asset.getName();
    this.type = asset.getAssetType();
    String project = asset.getAncestorsCount() == 0 ? "" : asset.getAncestors(0);
    String region = asset.getResource().getLocation();
    this.at = new Location.Live(project, region, permission, id);
    Value.Mapping data = Values.mapping(asset.getResource().getData(), at);
    attributes.putAll(RunService.isKnative(type, data) ? RunService.of(data) : data.entries());
    if (!region.isEmpty() && !type.equals(PROJECT)) {
      attributes.putIfAbsent("location", new Value.Text(region, at));
    }
  }

  String id() {
    return id;
  }

  String type() {
    return type;
  }

  Value.Mapping attributes() {
    return new Value.Mapping(attributes, at);
  }

  /** The text of an attribute; empty where there is none. */
  String text(String attribute) {
    Value value = attributes.get(attribute);
    return value == null ? "" : value.asText().orElse("");
  }

  void policy(Policy policy) {
    attributes.put(POLICY, Values.policy(policy, at));
  }

  /** Its policy may or may not be there. */
  void policyUnknown(String why) {
    if (!attributes.containsKey(POLICY)) {
      Value unknown = new Value.Unknown(why, at);
      Value bindings = new Value.Sequence(List.of(unknown), at);
      attributes.put(POLICY, new Value.Mapping(Map.of("bindings", bindings), at));
    }
  }

  /** What people call it. */
  private String name() {
    String project = type.equals(PROJECT) ? text("projectId") : "";
    return project.isEmpty() ? id.substring(id.lastIndexOf('/') + 1) : project;
  }

  Resource resource(Value.Mapping all) {
    return new Resource(id, type, name(), "live", all, List.of(), at);
  }
}
