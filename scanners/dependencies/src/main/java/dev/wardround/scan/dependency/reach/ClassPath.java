package dev.wardround.scan.dependency.reach;

import dev.wardround.scan.dependency.archive.CodeUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All classes that are deployed together. Which one of several with the same name is taken is not
 * known, so all of them are.
 */
final class ClassPath {
  private final List<CodeUnit> units;
  private final Map<String, List<CodeUnit>> byClass = new HashMap<>();
  private final Map<String, List<String>> services = new TreeMap<>();

  ClassPath(List<CodeUnit> units) {
    this.units = List.copyOf(units);
    for (CodeUnit unit : units) {
      for (String name : unit.classes()) {
        byClass.computeIfAbsent(name, n -> new ArrayList<>(1)).add(unit);
      }
      unit.services()
          .forEach(
              (name, all) ->
                  services.computeIfAbsent(path(name), n -> new ArrayList<>()).addAll(all));
    }
  }

  private static String path(String name) {
    return name.replace('.', '/');
  }

  List<CodeUnit> units() {
    return units;
  }

  boolean has(String className) {
    return byClass.containsKey(className);
  }

  /** The places that hold a class. */
  List<CodeUnit> unitsOf(String className) {
    return byClass.getOrDefault(className, List.of());
  }

  List<byte[]> read(String className) throws IOException {
    List<byte[]> all = new ArrayList<>(1);
    for (CodeUnit unit : unitsOf(className)) {
      all.addAll(unit.read(className));
    }
    return all;
  }

  /** The classes that say they provide a service. */
  List<String> providers(String service) {
    return services.getOrDefault(service, List.of()).stream().map(ClassPath::path).toList();
  }

  /** The services that somebody outside asks for: the JDK, or what runs the code. */
  List<String> foreignServices() {
    return services.keySet().stream().filter(name -> !has(name)).toList();
  }
}
