package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.terraform.mapping.DeclaredBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a state file, version 4: what was there when it was written. */
final class StateReader {
  private StateReader() {}

  static List<DeclaredBlock> blocks(String path, Value.Mapping root) {
    int slash = path.lastIndexOf('/');
    String directory = slash < 0 ? "" : path.substring(0, slash);
    List<DeclaredBlock> blocks = new ArrayList<>();
    for (Value.Mapping resource : Json.mappings(root, "resources")) {
      for (Value.Mapping instance : Json.mappings(resource, "instances")) {
        blocks.add(block(directory, resource, instance));
      }
    }
    return blocks;
  }

  private static DeclaredBlock block(
      String directory, Value.Mapping resource, Value.Mapping instance) {
    String type = Json.text(resource, "type");
    String name = Json.text(resource, "name");
    boolean data = Json.text(resource, "mode").equals("data");
    String module = Json.text(resource, "module");
    String address =
        (module.isEmpty() ? "" : module + ".") + (data ? "data." : "") + type + "." + name;
    return new DeclaredBlock(
        directory,
        address + key(instance),
        type,
        name,
        "terraform-state",
        data,
        PlanReader.tagged(masked(instance)),
        resource.location());
  }

  private static String key(Value.Mapping instance) {
    Value key = instance.entries().get("index_key");
    if (key instanceof Value.Text text) {
      return "[\"" + text.text() + "\"]";
    }
    return key instanceof Value.Numeric number ? "[" + number.number().toPlainString() + "]" : "";
  }

  /** The state names its sensitive attributes by paths; the first step of each is masked. */
  private static Value.Mapping masked(Value.Mapping instance) {
    Value.Mapping attributes = Json.mapping(instance, "attributes");
    Map<String, Value> entries = new LinkedHashMap<>(attributes.entries());
    for (Value path : Json.items(instance, "sensitive_attributes")) {
      if (path instanceof Value.Sequence steps
          && !steps.items().isEmpty()
          && steps.items().get(0) instanceof Value.Mapping first) {
        entries.computeIfPresent(
            Json.text(first, "value"),
            (name, value) ->
                value instanceof Value.Null
                    ? value
                    : new Value.Secret("sensitive", "***", value.location()));
      }
    }
    return new Value.Mapping(entries, attributes.location());
  }
}
