package dev.wardround.scan.iac.arm;

import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * The local file that a linked template is. Its address is a path beside the template, or an
 * expression that ends in one: {@code uri(variables('base'), 'nested/site.json')}.
 */
final class LinkedTemplate {
  private LinkedTemplate() {}

  static Optional<String> of(String path, Value.Mapping properties) {
    Optional<Value> relative = properties.get("templateLink", "relativePath");
    Optional<Value> address =
        relative.isPresent() ? relative : properties.get("templateLink", "uri");
    return address.flatMap(Value::asText).flatMap(LinkedTemplate::file).map(f -> beside(path, f));
  }

  /** The last piece in quotes of an expression, or all of a text, without a host. */
  private static Optional<String> file(String address) {
    String file = address;
    if (address.startsWith("[")) {
      int json = address.lastIndexOf(".json");
      int start = json < 0 ? -1 : address.lastIndexOf('\'', json);
      if (start < 0) {
        return Optional.empty();
      }
      file = address.substring(start + 1, json + ".json".length());
    }
    boolean local = !file.contains("://") && !file.contains("'") && file.endsWith(".json");
    return local ? Optional.of(file) : Optional.empty();
  }

  private static String beside(String path, String file) {
    String local = file;
    while (local.startsWith("/") || local.startsWith("./")) {
      local = local.substring(local.indexOf('/') + 1);
    }
    return Paths.beside(path, local);
  }
}
