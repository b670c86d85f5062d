package dev.wardround.scan.dependency.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;

/** The shapes of all classes of all versions of a library. */
final class LibraryShapes {
  /** Of shorter classes many are alike. */
  private static final int LEAST_CODE = 25;

  private static final int CLASS_TAG = 7;

  /** Folders of libraries that Spring, MyBatis and others carry within, moved or not. */
  private static final List<String> EMBEDDED =
      List.of("asm", "cglib", "objenesis", "javapoet", "javassist", "ognl", "repackaged", "shaded");

  private final String coordinates;
  private final List<String> versions = new ArrayList<>();

  /** By simple name, of each hash the versions that have it. */
  private final TreeMap<String, Map<Long, Integer>> classes = new TreeMap<>();

  private final Map<String, Integer> code = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  LibraryShapes(String coordinates) {
    this.coordinates = coordinates;
  }

  String coordinates() {
    return coordinates;
  }

  List<String> versions() {
    return versions;
  }

  Map<String, Map<Long, Integer>> classes() {
    return classes;
  }

  String describe() {
    return coordinates + " " + versions.size() + " versions, " + classes.size() + " classes";
  }

  void add(String version, Path jar) throws IOException {
    int bit = 1 << versions.size();
    versions.add(version);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (name.endsWith(".class") && name.indexOf('$') < 0 && isOwn(name)) {
          try (InputStream in = zip.getInputStream(entry)) {
            add(bit, name, in.readAllBytes());
          }
        }
      }
    }
  }

  /** Whether it is no part of another library that this one brings along. */
  private boolean isOwn(String path) {
    if (path.startsWith("META-INF/")) {
      return false;
    }
    for (String embedded : EMBEDDED) {
      if (path.contains(embedded + "/") && !coordinates.contains(embedded)) {
        return false;
      }
    }
    return true;
  }

  private void add(int bit, String path, byte[] classFile) {
    Optional<ClassShape> shape = ClassShape.of(classFile);
    if (shape.isEmpty() || shape.get().instructions() < LEAST_CODE) {
      return;
    }
    String name = ClassShape.simpleName(path);
    classes
        .computeIfAbsent(name, n -> new TreeMap<>())
        .merge(shape.get().hash() & FingerprintIndex.HASH, bit, (a, b) -> a | b);
    code.merge(name, shape.get().instructions(), Math::max);
    used(classFile).forEach(other -> uses.merge(other, 1, Integer::sum));
  }

  private static Set<String> used(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> used = new HashSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int at = reader.getItem(i);
      if (at > 0 && reader.readByte(at - 1) == CLASS_TAG) {
        used.add(ClassShape.simpleName(reader.readUTF8(at, buffer)));
      }
    }
    return used;
  }

  /** How likely the class is to stay when all that is not used is left out. */
  double weight(String name) {
    int present = 0;
    for (int versionsWithIt : classes.getOrDefault(name, Map.of()).values()) {
      present += Integer.bitCount(versionsWithIt);
    }
    double uses = Math.log(2 + this.uses.getOrDefault(name, 0));
    return present * uses * uses * Math.log(code.getOrDefault(name, 1));
  }
}
