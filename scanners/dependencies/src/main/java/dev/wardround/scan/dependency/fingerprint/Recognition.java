package dev.wardround.scan.dependency.fingerprint;

import dev.wardround.scan.dependency.fingerprint.FingerprintIndex.Library;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks among the classes of one archive for libraries that no metadata names. Only classes are
 * read that are called like chosen ones, and only where several of one library are there.
 */
public final class Recognition {
  /** Fewer classes may have been copied from a library by hand. */
  public static final int FEWEST = 3;

  /** Of a version that the index lacks, this many classes for each that is as in a known one. */
  private static final int MOST_DIFFERING = 2;

  /** Where others differ, few alike classes are a copy that lives on elsewhere. */
  private static final int FEWEST_OF_UNKNOWN_VERSION = 8;

  /** A library is given up where so many classes that are called like its own are all others. */
  private static final int PROBES = 16;

  private final FingerprintIndex index;
  private final List<String> paths;
  private final ClassSource source;
  private final Map<Integer, Optional<ClassShape>> shapes = new HashMap<>();
  private final Set<Integer> claimed = new HashSet<>();

  /** The classes of an archive. */
  @FunctionalInterface
  public interface ClassSource {
    /** The class file at a place of the list of paths. */
    byte[] read(int place) throws IOException;
  }

  /** Over the paths of all classes, such as {@code a/b/C.class}. */
  public Recognition(FingerprintIndex index, List<String> paths, ClassSource source) {
    this.index = index;
    this.paths = paths;
    this.source = source;
  }

  /**
   * The libraries, the one with most classes first.
   *
   * @param named the coordinates that metadata of the archive names: those need no recognition, and
   *     their classes are nobody else's
   */
  public List<Recognised> find(Set<String> named) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> known = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> entry : likely().entrySet()) {
      Library library = index.libraries().get(entry.getKey());
      if (named.contains(library.coordinates())) {
        known.add(new Candidate(library, entry.getValue(), true));
      } else {
        candidates.add(new Candidate(library, entry.getValue(), false));
      }
    }
    readAll(candidates);
    candidates.removeIf(
        candidate -> candidate.distinct(candidate.matched.keySet()).size() < FEWEST);
    if (candidates.isEmpty()) {
      return List.of();
    }
    readAll(known); // only now: most archives hold what their metadata names, and nothing else
    candidates.addAll(known);
    return claimed(candidates);
  }

  private static void readAll(List<Candidate> candidates) throws IOException {
    for (Candidate candidate : candidates) {
      candidate.read();
    }
  }

  private static List<Recognised> claimed(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparing((Candidate c) -> !c.isNamed)
            .thenComparing(c -> -c.matched.size())
            .thenComparing(c -> c.library.coordinates()));
    List<Recognised> found = new ArrayList<>();
    candidates.forEach(candidate -> candidate.claim(found));
    return found;
  }

  /** Libraries with enough classes of the right names, and where those are. */
  private Map<Integer, List<Integer>> likely() {
    Map<Integer, List<Integer>> places = new HashMap<>();
    Map<Integer, Set<String>> names = new HashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      if (path.indexOf('$') >= 0 || path.startsWith("META-INF/")) {
        continue;
      }
      int place = i;
      String name = ClassShape.simpleName(path);
      index.libraries(
          name,
          library -> {
            places.computeIfAbsent(library, n -> new ArrayList<>()).add(place);
            names.computeIfAbsent(library, n -> new HashSet<>()).add(name);
          });
    }
    names.forEach(
        (library, distinct) -> {
          if (distinct.size() < FEWEST) {
            places.remove(library);
          }
        });
    return places;
  }

  private Optional<ClassShape> shape(int place) throws IOException {
    Optional<ClassShape> known = shapes.get(place);
    if (known == null) {
      known = ClassShape.of(source.read(place));
      shapes.put(place, known);
    }
    return known;
  }

  private String directory(int place) {
    String path = paths.get(place);
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** One library that may be there. */
  private final class Candidate {
    final Library library;
    final boolean isNamed;

    /** By the place of the class, the versions that it may be of. */
    final Map<Integer, Integer> matched = new HashMap<>();

    final List<Integer> others = new ArrayList<>();

    private final List<Integer> places;

    Candidate(Library library, List<Integer> places, boolean isNamed) {
      this.library = library;
      this.places = places;
      this.isNamed = isNamed;
    }

    /** Reads its classes, first some that lie far apart: where none of them is its own, no more. */
    void read() throws IOException {
      int stride = Math.max(1, places.size() / PROBES);
      for (int i = 0; i < places.size(); i += stride) {
        add(places.get(i), shape(places.get(i)));
      }
      if (matched.isEmpty()) {
        return;
      }
      for (int i = 0; i < places.size(); i++) {
        if (i % stride != 0) {
          add(places.get(i), shape(places.get(i)));
        }
      }
    }

    private void add(int place, Optional<ClassShape> shape) {
      int versions = shape.map(known -> index.versions(library, known)).orElse(0);
      if (versions == 0) {
        others.add(place);
      } else {
        matched.put(place, versions);
      }
    }

    /** Takes the classes of the best version; then those of a second copy, if there is one. */
    void claim(List<Recognised> found) {
      matched.keySet().removeIf(claimed::contains);
      Set<String> taken = new HashSet<>();
      while (distinct(matched.keySet()).size() >= FEWEST) {
        int best = best();
        List<Integer> fitting = fitting(best);
        if (fitting.size() < FEWEST || (!taken.isEmpty() && !isCopy(fitting, taken))) {
          break;
        }
        if (!isNamed && isNoFork(best, fitting)) {
          found.add(recognised(best, fitting));
        }
        claimed.addAll(fitting);
        taken.addAll(distinct(fitting));
        matched.keySet().removeAll(fitting);
      }
      if (!taken.isEmpty()) {
        claimed.addAll(matched.keySet()); // of a version between two that the index has
      }
    }

    private List<Integer> fitting(int versions) {
      List<Integer> fitting = new ArrayList<>();
      matched.forEach(
          (place, has) -> {
            if ((has & versions) != 0) {
              fitting.add(place);
            }
          });
      fitting.sort(Comparator.naturalOrder());
      return fitting;
    }

    /** The versions that most classes fit; a class alone does not tell which of them it is. */
    private int best() {
      int most = 0;
      int best = 0;
      for (int version = 0; version < library.versions().size(); version++) {
        int bit = 1 << version;
        int score = fitting(bit).size();
        if (score > most) {
          most = score;
          best = 0;
        }
        best |= score == most ? bit : 0;
      }
      return best;
    }

    private boolean isCopy(List<Integer> fitting, Set<String> taken) {
      Set<String> again = distinct(fitting);
      again.retainAll(taken);
      return again.size() >= FEWEST;
    }

    private Recognised recognised(int best, List<Integer> fitting) {
      List<String> versions = new ArrayList<>();
      for (int version = 0; version < library.versions().size(); version++) {
        if ((best & 1 << version) != 0) {
          versions.add(library.versions().get(version));
        }
      }
      return new Recognised(
          library.coordinates(),
          versions,
          isCertain(best, fitting),
          fitting.size(),
          paths.get(fitting.get(0)));
    }

    private boolean isCertain(int best, List<Integer> fitting) {
      return differing(best, fitting) == 0;
    }

    /** A fork has the names of many classes, and the shapes of few. */
    private boolean isNoFork(int best, List<Integer> fitting) {
      int differing = differing(best, fitting);
      int fewest = differing == 0 ? FEWEST : FEWEST_OF_UNKNOWN_VERSION;
      return fitting.size() >= fewest && differing <= fitting.size() * MOST_DIFFERING;
    }

    /** How many classes beside those that fit are called like a chosen one, and differ. */
    private int differing(int best, List<Integer> fitting) {
      Set<String> directories = new HashSet<>();
      fitting.forEach(place -> directories.add(directory(place)));
      int differing = 0;
      for (int place : others) {
        differing += directories.contains(directory(place)) ? 1 : 0;
      }
      for (Map.Entry<Integer, Integer> entry : matched.entrySet()) {
        boolean differs = (entry.getValue() & best) != best;
        differing += differs && directories.contains(directory(entry.getKey())) ? 1 : 0;
      }
      return differing;
    }

    private Set<String> distinct(Iterable<Integer> places) {
      Set<String> names = new HashSet<>();
      places.forEach(place -> names.add(ClassShape.simpleName(paths.get(place))));
      return names;
    }
  }
}
