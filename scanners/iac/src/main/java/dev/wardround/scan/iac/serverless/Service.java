package dev.wardround.scan.iac.serverless;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A service file with its variables written out. */
final class Service {
  private final Value.Mapping root;

  Service(Value.Mapping root) {
    this.root = root;
  }

  Value.Mapping root() {
    return root;
  }

  String name() {
    String plain = Build.textOf(root, "service");
    return plain.isEmpty() ? Build.textOf(root, "service", "name") : plain;
  }

  /** {@code aws}, {@code google}, {@code azure}, ... */
  String provider() {
    String plain = Build.textOf(root, "provider");
    return plain.isEmpty() ? Build.textOf(root, "provider", "name") : plain;
  }

  Optional<Value> ofProvider(String first, String... rest) {
    return root.get("provider").flatMap(provider -> Build.get(provider, first, rest));
  }

  String stage() {
    return ofProvider("stage").flatMap(Value::asText).orElse("dev");
  }

  /** The functions by name; a list of mappings counts as one. */
  Map<String, Value.Mapping> functions() {
    Map<String, Value.Mapping> functions = new LinkedHashMap<>();
    Build.entries(root.get("functions"))
        .forEach(
            (name, value) -> {
              if (value instanceof Value.Mapping function) {
                functions.put(name, function);
              }
            });
    return functions;
  }
}
