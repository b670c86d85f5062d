package dev.wardround.scan.iac.terraform;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import dev.wardround.scan.iac.document.JsonReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where {@code terraform init} put the modules of a root module, by their names joined with dots.
 */
record InstalledModules(Map<String, String> directories) {
  private static final String LIST = ".terraform/modules/modules.json";

  static InstalledModules of(String root, SourceTree tree) {
    Map<String, String> directories = new HashMap<>();
    Optional<SourceFile> list = tree.file(TreePath.in(root, LIST));
    if (list.isPresent()) {
      read(root, list.get(), directories);
    }
    return new InstalledModules(directories);
  }

  /** A list that cannot be read is as none: each module that is then missing is reported. */
  private static void read(String root, SourceFile list, Map<String, String> directories) {
    try {
      Value value = JsonReader.read(list.path(), list.text()).roots().get(0);
      if (value instanceof Value.Mapping mapping
          && mapping.get("Modules").orElse(value) instanceof Value.Sequence modules) {
        modules.items().forEach(module -> add(root, module, directories));
      }
    } catch (DocumentException | IOException e) {
      directories.clear();
    }
  }

  private static void add(String root, Value module, Map<String, String> directories) {
    if (module instanceof Value.Mapping mapping) {
      Optional<String> key = mapping.get("Key").flatMap(Value::asText);
      mapping
          .get("Dir")
          .flatMap(Value::asText)
          .flatMap(directory -> TreePath.resolve(root, directory))
          .ifPresent(directory -> key.ifPresent(name -> directories.put(name, directory)));
    }
  }

  Optional<String> directory(String name) {
    return Optional.ofNullable(directories.get(name));
  }
}
