package dev.wardround.scan.iac.terraform.plan;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expressions of a plan's configuration, and the blocks that they refer to. */
final class PlanConfiguration {
  private static final int HOPS = 8;

  private final String directory;
  private final Map<String, Value.Mapping> modules = new HashMap<>();
  private final Map<String, Value.Mapping> calls = new HashMap<>();
  private final Map<String, Value.Mapping> resources = new HashMap<>();

  PlanConfiguration(String directory, Value.Mapping configuration) {
    this.directory = directory;
    read("", Json.mapping(configuration, "root_module"));
  }

  private void read(String module, Value.Mapping configured) {
    modules.put(module, configured);
    for (Value.Mapping resource : Json.mappings(configured, "resources")) {
      resources.put(inside(module, Json.text(resource, "address")), resource);
    }
    Value.Mapping called = Json.mapping(configured, "module_calls");
    for (String name : called.entries().keySet()) {
      String child = inside(module, "module." + name);
      calls.put(child, Json.mapping(called, name));
      read(child, Json.mapping(Json.mapping(called, name), "module"));
    }
  }

  /** The expressions of a block's arguments, by name. */
  Value.Mapping expressions(String module, String type, String name) {
    String address = inside(withoutKeys(module), type + "." + name);
    Value.Mapping none = new Value.Mapping(Map.of(), Location.of(directory));
    return Json.mapping(resources.getOrDefault(address, none), "expressions");
  }

  /** The blocks that an expression refers to, through variables and outputs of modules. */
  List<Value> references(String module, Value expression, Location place) {
    List<Value> found = new ArrayList<>();
    collect(module, expression, place, found, HOPS);
    return found;
  }

  private void collect(
      String module, Value expression, Location place, List<Value> found, int hops) {
    if (hops == 0 || !(expression instanceof Value.Mapping mapping)) {
      return;
    }
    List<String> names =
        Json.items(mapping, "references").stream()
            .flatMap(value -> value.asText().stream())
            .distinct()
            .toList();
    for (String name : names) {
      if (names.stream().noneMatch(other -> isPart(name, other))) {
        follow(module, name, place, found, hops);
      }
    }
  }

  /** Terraform lists {@code aws_x.y} beside {@code aws_x.y.id}. */
  private static boolean isPart(String name, String other) {
    return other.length() > name.length()
        && other.startsWith(name)
        && (other.charAt(name.length()) == '.' || other.charAt(name.length()) == '[');
  }

  private void follow(String module, String name, Location place, List<Value> found, int hops) {
    String plain = withoutKeys(module);
    String[] words = name.split("\\.", -1);
    if (words[0].equals("var") && words.length > 1 && !module.isEmpty()) {
      Value.Mapping call = calls.get(plain);
      if (call != null) {
        Value argument = Json.mapping(Json.mapping(call, "expressions"), words[1]);
        collect(parent(module), argument, place, found, hops - 1);
      }
    } else if (words[0].equals("module") && words.length > 2) {
      Value.Mapping called = modules.get(inside(plain, withoutKeys("module." + words[1])));
      if (called != null) {
        Value.Mapping output = Json.mapping(Json.mapping(called, "outputs"), words[2]);
        String child = inside(module, "module." + words[1]);
        collect(child, Json.mapping(output, "expression"), place, found, hops - 1);
      }
    } else if (words.length > 1 && words[0].indexOf('_') > 0) {
      String address = inside(module, words[0] + "." + words[1]);
      String attribute = words.length > 2 ? words[2] : "id";
      found.add(new Value.Reference(directory + "#" + address, attribute, place));
    }
  }

  private static String inside(String module, String address) {
    return module.isEmpty() ? address : module + "." + address;
  }

  private static String parent(String module) {
    int last = module.lastIndexOf(".module.");
    return last < 0 ? "" : module.substring(0, last);
  }

  /** {@code module.a["x"].module.b[0]} as the configuration has it: {@code module.a.module.b}. */
  static String withoutKeys(String address) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      quoted ^= c == '"' && depth > 0 && address.charAt(i - 1) != '\\';
      depth += c == '[' && !quoted ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= c == ']' && !quoted ? 1 : 0;
    }
    return plain.toString();
  }
}
