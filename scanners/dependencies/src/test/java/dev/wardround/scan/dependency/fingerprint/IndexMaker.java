package dev.wardround.scan.dependency.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses the classes of each library by which it is recognised, and writes their shapes. Chosen
 * are classes that tell neighbouring versions apart, and then those that many others use. A shape
 * that two libraries share is left out, unless one is the other under a new name.
 */
final class IndexMaker {
  private static final int CLASSES = 70;

  /** So many chosen classes are to differ between neighbouring versions. */
  private static final int TELLING = 5;

  private final List<LibraryShapes> libraries;
  private final Map<Long, Set<Integer>> owners = new HashMap<>();

  IndexMaker(List<LibraryShapes> libraries) {
    this.libraries = libraries;
    for (int i = 0; i < libraries.size(); i++) {
      int owner = i;
      libraries
          .get(i)
          .classes()
          .values()
          .forEach(
              shapes ->
                  shapes
                      .keySet()
                      .forEach(
                          hash -> owners.computeIfAbsent(hash, h -> new TreeSet<>()).add(owner)));
    }
    dropShared();
  }

  private void dropShared() {
    Map<Integer, Map<Integer, Integer>> common = new HashMap<>();
    for (Set<Integer> sharing : owners.values()) {
      for (int one : sharing) {
        for (int other : sharing) {
          common.computeIfAbsent(one, n -> new HashMap<>()).merge(other, 1, Integer::sum);
        }
      }
    }
    for (int i = 0; i < libraries.size(); i++) {
      int own = i;
      Map<Integer, Integer> shares = common.getOrDefault(own, Map.of());
      for (Map<Long, Integer> shapes : libraries.get(i).classes().values()) {
        shapes
            .keySet()
            .removeIf(hash -> isForeign(own, owners.getOrDefault(hash, Set.of()), shares, common));
      }
      libraries.get(i).classes().values().removeIf(Map::isEmpty);
    }
  }

  private static boolean isForeign(
      int own,
      Set<Integer> sharing,
      Map<Integer, Integer> shares,
      Map<Integer, Map<Integer, Integer>> common) {
    for (int other : sharing) {
      int smaller =
          Math.min(
              shares.getOrDefault(own, 0),
              common.getOrDefault(other, Map.of()).getOrDefault(other, 0));
      if (other != own && shares.getOrDefault(other, 0) * 10 < smaller) {
        return true;
      }
    }
    return false;
  }

  byte[] index() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    TreeMap<Integer, Set<Integer>> names = new TreeMap<>();
    List<TreeMap<Long, Integer>> shapes = new ArrayList<>();
    for (int i = 0; i < libraries.size(); i++) {
      TreeMap<Long, Integer> chosen = new TreeMap<>();
      for (String name : chosen(libraries.get(i))) {
        names.computeIfAbsent(Digest.of(name), n -> new TreeSet<>()).add(i);
        libraries
            .get(i)
            .classes()
            .getOrDefault(name, Map.of())
            .forEach((hash, versions) -> chosen.merge(hash, versions, (a, b) -> a | b));
      }
      shapes.add(chosen);
    }
    out.writeInt(FingerprintIndex.MARK);
    out.writeShort(libraries.size());
    for (int i = 0; i < libraries.size(); i++) {
      text(out, libraries.get(i).coordinates());
      out.writeByte(libraries.get(i).versions().size());
      for (String version : libraries.get(i).versions()) {
        text(out, version);
      }
      out.writeInt(shapes.get(i).size());
    }
    out.writeInt(names.values().stream().mapToInt(Set::size).sum());
    for (Map.Entry<Integer, Set<Integer>> name : names.entrySet()) {
      for (int library : name.getValue()) {
        out.writeInt(name.getKey());
        out.writeShort(library);
      }
    }
    for (TreeMap<Long, Integer> library : shapes) {
      for (Map.Entry<Long, Integer> shape : library.entrySet()) {
        out.writeShort((int) (shape.getKey() >>> 32));
        out.writeInt((int) (long) shape.getKey());
        out.writeInt(shape.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static Set<String> chosen(LibraryShapes library) {
    List<String> byWeight = new ArrayList<>(library.classes().keySet());
    byWeight.sort(
        Comparator.comparingDouble((String name) -> -library.weight(name))
            .thenComparing(Comparator.naturalOrder()));
    Set<String> chosen = new LinkedHashSet<>();
    for (int version = 0; version + 1 < library.versions().size(); version++) {
      telling(library, byWeight, version, chosen);
    }
    for (String name : byWeight) {
      if (chosen.size() >= CLASSES) {
        break;
      }
      chosen.add(name);
    }
    return new HashSet<>(chosen);
  }

  /** Adds classes until enough tell a version from the next one. */
  private static void telling(
      LibraryShapes library, List<String> byWeight, int version, Set<String> chosen) {
    int telling = 0;
    for (String name : chosen) {
      telling += tells(library, name, version) ? 1 : 0;
    }
    for (String name : byWeight) {
      if (telling >= TELLING) {
        return;
      }
      if (!chosen.contains(name) && tells(library, name, version)) {
        chosen.add(name);
        telling++;
      }
    }
  }

  private static boolean tells(LibraryShapes library, String name, int version) {
    int here = 1 << version;
    int next = 1 << (version + 1);
    boolean inOne = false;
    boolean inBoth = false;
    for (int versions : library.classes().getOrDefault(name, Map.of()).values()) {
      inOne |= ((versions & here) != 0) != ((versions & next) != 0);
      inBoth |= (versions & here) != 0 && (versions & next) != 0;
    }
    return inOne && !inBoth;
  }
}
