package dev.wardround.engine.graph;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Resource;
import dev.wardround.rules.Workload.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the code places of a workload to the components found there. A place's own manifests come
 * first, else all below it, else those of the nearest directory above, for one manifest often
 * serves several functions. An archive that the top directory builds has the top's alone: what lies
 * below belongs to other modules.
 */
final class CodeLinks {
  private final TreeMap<String, List<Component>> byDirectory = new TreeMap<>();
  private final TreeMap<String, List<Component>> byFile = new TreeMap<>();

  CodeLinks(List<Component> components) {
    for (Component component : components) {
      String manifest = component.manifest();
      byDirectory.computeIfAbsent(parent(manifest), d -> new ArrayList<>()).add(component);
      byFile.computeIfAbsent(component.file(), f -> new ArrayList<>()).add(component);
    }
  }

  List<Code> of(Resource workload) {
    List<Code> found = new ArrayList<>();
    for (CodeSource source : workload.code()) {
      found.add(code(source));
    }
    return found;
  }

  private Code code(CodeSource source) {
    List<Component> components = components(source);
    Set<String> purls = new HashSet<>(components.size() * 2);
    components.forEach(component -> purls.add(component.purl()));
    List<String> sorted = new ArrayList<>(purls);
    sorted.sort(null);
    return new Code(source.path(), !sorted.isEmpty(), sorted);
  }

  /** The components of a code place, in the inventory's order. */
  List<Component> components(CodeSource source) {
    return switch (source.kind()) {
      case ARCHIVE -> archive(source.path());
      case DIRECTORY -> directory(source.path());
      case IMAGE_CONTEXT -> directory(source.path());
    };
  }

  List<Component> components(Resource workload) {
    if (workload.code().size() == 1) {
      return components(workload.code().get(0));
    }
    Set<Component> found = new LinkedHashSet<>();
    workload.code().forEach(source -> found.addAll(components(source)));
    return new ArrayList<>(found);
  }

  /** An archive that is not built yet is judged by the module that builds it. */
  private List<Component> archive(String path) {
    List<Component> inside = byFile.get(path);
    if (inside != null) {
      return inside;
    }
    String module = moduleOf(path);
    return module.isEmpty() ? byDirectory.getOrDefault("", List.of()) : directory(module);
  }

  private static String moduleOf(String archive) {
    for (String output : List.of("/target/", "/build/", "/dist/", "/bin/")) {
      int at = ("/" + archive).indexOf(output);
      if (at >= 0) {
        return at == 0 ? "" : archive.substring(0, at - 1);
      }
    }
    return parent(archive);
  }

  private List<Component> directory(String path) {
    String directory = path.equals(".") ? "" : path;
    List<Component> own = byDirectory.get(directory);
    if (own != null) {
      return own;
    }
    List<Component> below = below(directory);
    return below.isEmpty() ? above(directory) : below;
  }

  private List<Component> below(String directory) {
    List<Component> found = new ArrayList<>();
    String prefix = directory.isEmpty() ? "" : directory + "/";
    for (Map.Entry<String, List<Component>> entry : byDirectory.tailMap(prefix).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        break;
      }
      found.addAll(entry.getValue());
    }
    return found;
  }

  private List<Component> above(String directory) {
    String above = directory;
    while (!above.isEmpty()) {
      above = parent(above);
      List<Component> found = byDirectory.get(above);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
