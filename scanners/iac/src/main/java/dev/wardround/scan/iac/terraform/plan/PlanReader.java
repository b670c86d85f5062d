package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a plan: what will be there after it is applied, and the data that it asked for. */
final class PlanReader {
  private final String directory;
  private final Map<String, Value> unknown = new HashMap<>();
  private final PlanConfiguration configuration;
  private final List<DeclaredBlock> blocks = new ArrayList<>();

  private PlanReader(String path, Value.Mapping root) {
    int slash = path.lastIndexOf('/');
    directory = slash < 0 ? "" : path.substring(0, slash);
    configuration = new PlanConfiguration(directory, Json.mapping(root, "configuration"));
    for (Value.Mapping change : Json.mappings(root, "resource_changes")) {
      Value after = Json.mapping(change, "change").entries().get("after_unknown");
      if (after != null) {
        unknown.put(Json.text(change, "address"), after);
      }
    }
    module(Json.mapping(Json.mapping(root, "planned_values"), "root_module"));
    Value.Mapping prior = Json.mapping(Json.mapping(root, "prior_state"), "values");
    data(Json.mapping(prior, "root_module"));
  }

  static List<DeclaredBlock> blocks(String path, Value.Mapping root) {
    return new PlanReader(path, root).blocks;
  }

  private void module(Value.Mapping module) {
    for (Value.Mapping resource : Json.mappings(module, "resources")) {
      block(resource, Json.text(module, "address"));
    }
    Json.mappings(module, "child_modules").forEach(this::module);
  }

  /** Data that was read while planning stands in the state before, not in the planned values. */
  private void data(Value.Mapping module) {
    for (Value.Mapping resource : Json.mappings(module, "resources")) {
      if (Json.text(resource, "mode").equals("data")) {
        block(resource, Json.text(module, "address"));
      }
    }
    Json.mappings(module, "child_modules").forEach(this::data);
  }

  private void block(Value.Mapping resource, String module) {
    String address = Json.text(resource, "address");
    String type = Json.text(resource, "type");
    String name = Json.text(resource, "name");
    boolean data = Json.text(resource, "mode").equals("data");
    PlannedValues values =
        new PlannedValues(configuration, module, configuration.expressions(module, type, name));
    Value.Mapping arguments =
        values.merged(
            Json.mapping(resource, "values"),
            unknown.getOrDefault(address, new Value.Null(resource.location())),
            Json.mapping(resource, "sensitive_values"));
    blocks.add(
        new DeclaredBlock(
            directory,
            address,
            type,
            name,
            "terraform-plan",
            data,
            tagged(arguments),
            resource.location()));
  }

  /** A plan has worked out the provider's default tags already. */
  static Value.Mapping tagged(Value.Mapping arguments) {
    Map<String, Value> entries = new LinkedHashMap<>(arguments.entries());
    Value all = entries.remove("tags_all");
    if (all instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
      entries.put("tags", all);
    }
    return new Value.Mapping(entries, arguments.location());
  }
}
