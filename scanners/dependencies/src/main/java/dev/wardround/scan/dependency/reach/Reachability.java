package dev.wardround.scan.dependency.reach;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Component;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.scan.dependency.archive.CodeUnit;
import dev.wardround.scan.dependency.archive.PackedClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says of each vulnerable component of a package whether the code that it is shipped with can come
 * to it.
 */
public final class Reachability {
  private static final String MAVEN = "Maven";

  private final Inventory inventory;
  private final Function<String, Optional<Path>> onDisk;
  private final Map<String, Set<String>> byArchive = new HashMap<>();
  private final Map<String, Reach> known = new HashMap<>();

  private Reachability(Inventory inventory, Function<String, Optional<Path>> onDisk) {
    this.inventory = inventory;
    this.onDisk = onDisk;
  }

  /**
   * The same facts, with what is known of vulnerable components.
   *
   * @param onDisk where a path of the scan lies
   */
  public static Inventory told(Inventory inventory, Function<String, Optional<Path>> onDisk) {
    return new Reachability(inventory, onDisk).told();
  }

  private Inventory told() {
    Set<String> vulnerable = new HashSet<>();
    for (Vulnerability vulnerability : inventory.vulnerabilities()) {
      vulnerable.add(vulnerability.purl());
    }
    for (Component component : inventory.components()) {
      boolean packed = component.ecosystem().equals(MAVEN) && isArchive(component.file());
      if (packed && vulnerable.contains(component.purl())) {
        byArchive.computeIfAbsent(component.file(), f -> new HashSet<>()).add(component.purl());
      }
    }
    byArchive.forEach(this::look);
    return known.isEmpty() ? inventory : inventory.with(changed());
  }

  private static boolean isArchive(String path) {
    return path.endsWith(".jar") || path.endsWith(".zip") || path.endsWith(".war");
  }

  private List<Component> changed() {
    List<Component> all = new ArrayList<>();
    for (Component component : inventory.components()) {
      Reach reach = known.get(key(component.file(), component.purl()));
      all.add(reach == null ? component : component.with(reach));
    }
    return all;
  }

  private static String key(String file, String purl) {
    return file + "\n" + purl;
  }

  private void look(String archive, Set<String> purls) {
    Optional<Path> file = onDisk.apply(archive);
    if (file.isEmpty()) {
      return;
    }
    try (PackedClasses packed = PackedClasses.open(file.get())) {
      ClassPath path = new ClassPath(packed.units());
      for (Function<String, Reach> answer : answers(archive, path, packed.isWhole())) {
        purls.forEach(
            purl -> known.merge(key(archive, purl), answer.apply(purl), Reachability::wider));
      }
    } catch (IOException e) {
      Reach unread = Reach.notKnown("the package cannot be read: " + e.getMessage());
      purls.forEach(purl -> known.put(key(archive, purl), unread));
    }
  }

  /** One for each way into the package. */
  private List<Function<String, Reach>> answers(String archive, ClassPath path, boolean isWhole) {
    List<Function<String, Reach>> answers = new ArrayList<>();
    for (Resource function : functions(archive)) {
      Optional<EntryPoint> entry = EntryPoint.of(function);
      answers.add(
          entry.isEmpty()
              ? purl -> Reach.notKnown("the handler of " + function.name() + " is not known")
              : new Verdicts(path, entry.get(), isWhole)::of);
    }
    if (answers.isEmpty()) {
      program(path).ifPresent(entry -> answers.add(new Verdicts(path, entry, isWhole)::of));
    }
    return answers;
  }

  private List<Resource> functions(String archive) {
    List<Resource> functions = new ArrayList<>();
    for (Resource resource : inventory.resources()) {
      for (CodeSource source : resource.code()) {
        if (source.path().equals(archive) && EntryPoint.isFunction(resource)) {
          functions.add(resource);
        }
      }
    }
    return functions;
  }

  /** What the manifest starts; else all classes beside the jars. A library has neither. */
  private static Optional<EntryPoint> program(ClassPath path) {
    CodeUnit top = path.units().get(0);
    boolean holdsOthers = path.units().size() > 1;
    if (top.manifest().containsKey("Start-Class") || (holdsOthers && !isProgram(top))) {
      List<String> classes = new ArrayList<>(top.classes());
      classes.removeIf(name -> name.startsWith("org/springframework/boot/loader/"));
      return classes.isEmpty() ? Optional.empty() : Optional.of(EntryPoint.of(classes));
    }
    return isProgram(top)
        ? Optional.of(EntryPoint.main(top.manifest().getOrDefault("Main-Class", "")))
        : Optional.empty();
  }

  private static boolean isProgram(CodeUnit top) {
    return top.manifest().containsKey("Main-Class");
  }

  /** Of two functions that share a package, the one that comes to the component counts. */
  private static Reach wider(Reach one, Reach other) {
    boolean first = one.state() == Reach.State.REACHED;
    if (first && other.state() == Reach.State.REACHED) {
      return other.path().size() < one.path().size() ? other : one;
    }
    return first || (one.state() == Reach.State.NOT_KNOWN && other.state() != Reach.State.REACHED)
        ? one
        : other;
  }
}
