package dev.wardround.scan.dependency.reach;

import dev.wardround.inventory.Reach;
import dev.wardround.scan.dependency.archive.CodeUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers for the components of one package and one way into it. */
final class Verdicts {
  /** A compiler asks for these, and no deployed code. */
  private static final String OF_COMPILERS = "javax/annotation/processing/Processor";

  private final ClassPath path;
  private final EntryPoint entry;
  private final boolean isWhole;
  private final Walk walk;
  private final Walk services;

  /**
   * @param isWhole whether all that is deployed could be read
   */
  Verdicts(ClassPath path, EntryPoint entry, boolean isWhole) {
    this.path = path;
    this.entry = entry;
    this.isWhole = isWhole;
    this.walk = Walk.from(entry.classes(), path);
    List<String> providers = new ArrayList<>();
    for (String service : path.foreignServices()) {
      if (!service.equals(OF_COMPILERS)) {
        providers.addAll(path.providers(service));
      }
    }
    this.services = Walk.from(providers, path);
  }

  Reach of(String purl) {
    if (walk.classes().isEmpty()) {
      return Reach.notKnown(entry.label() + " is not in the package");
    }
    Set<String> classes = new HashSet<>();
    boolean merged = false;
    for (CodeUnit unit : path.units()) {
      if (unit.purls().contains(purl)) {
        classes.addAll(unit.classes());
        merged |= unit.path().isEmpty() || unit.purls().size() > 1;
      }
    }
    if (classes.isEmpty()) {
      return Reach.notKnown("the package does not tell which of its classes are of it");
    }
    Optional<String> first = walk.classes().stream().filter(classes::contains).findFirst();
    if (first.isEmpty()) {
      return unnamed(classes);
    }
    return merged
        ? Reach.notKnown("its classes are merged with those of others")
        : Reach.by(way(first.get()));
  }

  private List<String> way(String className) {
    List<String> way = new ArrayList<>(walk.way(className));
    way.set(0, entry.label(way.get(0)));
    return way;
  }

  /** Nothing names it: that is certain only where nothing can be named in another way. */
  private Reach unnamed(Set<String> classes) {
    Optional<String> doubt =
        Optional.of(entry.doubt())
            .filter(words -> !words.isEmpty())
            .or(() -> isWhole ? Optional.empty() : Optional.of("not all of the package was read"))
            .or(walk::loading)
            .or(() -> ofServices(classes))
            .or(this::ofMissing);
    int read = walk.classes().size();
    String unnamed = "no class of it is named by the " + read + " that run from " + entry.label();
    return doubt
        .map(words -> Reach.notKnown(unnamed + "; but " + words))
        .orElseGet(() -> Reach.never(unnamed));
  }

  private Optional<String> ofServices(Set<String> classes) {
    for (String provided : services.classes()) {
      if (classes.contains(provided)) {
        String way = services.way(provided).get(0);
        return Optional.of("META-INF/services offers " + way + " to whoever asks");
      }
    }
    return services.loading().map(words -> words + ", which META-INF/services offers");
  }

  private Optional<String> ofMissing() {
    return entry.isClosed()
        ? Optional.empty()
        : walk.missing().map(name -> name.replace('/', '.') + " is not in the package");
  }
}
