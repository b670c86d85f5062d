package dev.wardround.scan.iac.kubernetes;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The objects of one manifest file. */
final class Manifests {
  private final String path;
  private final List<Resource> resources = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Manifests(String path) {
    this.path = path;
  }

  List<Resource> resources() {
    return resources;
  }

  List<String> problems() {
    return problems;
  }

  /**
   * Takes the objects of a document; gives the kinds that it met, those of tools' own files among
   * them.
   */
  List<String> read(Document document) {
    List<String> kinds = new ArrayList<>();
    document.roots().forEach(root -> object(root, kinds));
    if (!kinds.isEmpty()) {
      problems.addAll(document.problems());
    }
    return kinds;
  }

  private void object(Value root, List<String> kinds) {
    if (!(root instanceof Value.Mapping object)) {
      return;
    }
    String apiVersion = object.get("apiVersion").flatMap(Value::asText).orElse("");
    String kind = object.get("kind").flatMap(Value::asText).orElse("");
    if (apiVersion.isEmpty() || kind.isEmpty()) {
      return;
    }
    kinds.add(kind);
    if (kind.endsWith("List") && object.entries().get("items") instanceof Value.Sequence items) {
      items.items().forEach(item -> object(item, kinds));
    } else if (!isToolsFile(apiVersion)) {
      resources.add(resource(object, group(apiVersion) + "/" + kind, kind));
    }
  }

  /** Files that tools read in the form of a manifest; the cluster never sees them. */
  private static boolean isToolsFile(String apiVersion) {
    return apiVersion.startsWith("kustomize.config.k8s.io/")
        || apiVersion.startsWith("skaffold/")
        || apiVersion.startsWith("kind.x-k8s.io/");
  }

  private static String group(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "v1" : apiVersion.substring(0, slash);
  }

  private Resource resource(Value.Mapping object, String type, String kind) {
    String name =
        object
            .get("metadata", "name")
            .or(() -> object.get("metadata", "generateName"))
            .flatMap(Value::asText)
            .orElse("unnamed");
    Location at = object.location();
    return new Resource(
        unique(path + "#" + kind + "/" + name, object),
        type,
        name,
        "kubernetes",
        object,
        List.of(),
        at);
  }

  /** Objects of one name in two namespaces, or written twice, must not share an id. */
  private String unique(String id, Value.Mapping object) {
    if (ids.add(id)) {
      return id;
    }
    String spaced =
        object
            .get("metadata", "namespace")
            .flatMap(Value::asText)
            .map(space -> id + "." + space)
            .orElse(id);
    String unique = spaced;
    for (int i = 2; !ids.add(unique); i++) {
      unique = spaced + "~" + i;
    }
    return unique;
  }
}
