package dev.wardround.scan.iac.cloudformation;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.DocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which template of the scan is read by which other one, as its nested stack. Of several parents
 * the first by path has the child; a template is never its own ancestor.
 */
final class Nesting {
  private final Map<String, String> parents;

  Nesting(List<SourceFile> files) {
    this.parents = found(files);
  }

  /** The template that reads this one; empty where it stands for itself. */
  Optional<String> parentOf(String path) {
    return Optional.ofNullable(parents.get(path));
  }

  /** Whether a file is the template itself, or one that it is nested in. */
  boolean isAround(String template, String file) {
    Optional<String> at = Optional.of(template);
    while (at.isPresent() && !at.get().equals(file)) {
      at = parentOf(at.get());
    }
    return at.isPresent();
  }

  private static Map<String, String> found(List<SourceFile> files) {
    Map<String, String> found = new HashMap<>();
    Set<String> inScan = new HashSet<>();
    files.forEach(file -> inScan.add(file.path()));
    for (SourceFile file : files) {
      for (String child : childrenOf(file)) {
        if (inScan.contains(child) && !isAncestor(child, file.path(), found)) {
          found.putIfAbsent(child, file.path());
        }
      }
    }
    return found;
  }

  private static boolean isAncestor(String path, String of, Map<String, String> parents) {
    for (String at = of; at != null; at = parents.get(at)) {
      if (at.equals(path)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> childrenOf(SourceFile file) {
    try {
      if (!Markers.nestsStacks(file.bytes())) {
        return List.of();
      }
      List<String> children = new ArrayList<>();
      for (Value root : TemplateText.read(file).roots()) {
        if (root instanceof Value.Mapping template) {
          collect(file.path(), template, children);
        }
      }
      return children;
    } catch (IOException | DocumentException e) {
      return List.of();
    }
  }

  private static void collect(String path, Value.Mapping template, List<String> children) {
    for (Value resource : Section.of(template, "Resources").values()) {
      if (resource instanceof Value.Mapping declaration) {
        NestedTemplate.of(path, declaration).ifPresent(children::add);
      }
    }
  }
}
