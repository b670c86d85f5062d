package dev.wardround.scan.dependency.reach;

import dev.wardround.scan.dependency.reach.ConstantPool.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a class file names.
 *
 * @param names of the classes that are there, in the file's order
 * @param missing names of classes that it refers to, and that neither are there nor the JDK's
 * @param loading how it brings in classes whose names it does not hold; empty where it does not
 */
record ClassMentions(Set<String> names, List<String> missing, Optional<String> loading) {

  /**
   * Reads a class file.
   *
   * @param isThere whether a class of this name is deployed
   */
  static ClassMentions of(byte[] classFile, Predicate<String> isThere) throws IOException {
    ConstantPool pool = ConstantPool.of(classFile);
    Set<String> names = new LinkedHashSet<>();
    for (String text : pool.texts()) {
      addNames(text, isThere, names);
    }
    List<String> missing = new ArrayList<>();
    for (String name : pool.classes()) {
      if (!NameLoading.isJdk(name) && !isThere.test(name)) {
        missing.add(name);
      }
    }
    return new ClassMentions(names, missing, loading(pool, classFile, isThere));
  }

  /** A text may be a name, with slashes or dots, or hold some as descriptors do. */
  private static void addNames(String text, Predicate<String> isThere, Set<String> names) {
    String path = text.indexOf('.') < 0 ? text : text.replace('.', '/');
    if (isThere.test(path)) {
      names.add(path);
    }
    if (path.indexOf(';') < 0) {
      return;
    }
    for (int at = path.indexOf('L'); at >= 0; at = path.indexOf('L', at + 1)) {
      int end = end(path, at);
      String name = path.substring(at + 1, end);
      if (isThere.test(name)) {
        names.add(name);
      }
    }
  }

  private static int end(String path, int from) {
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == ';' || c == '<') {
        return i;
      }
    }
    return path.length();
  }

  private static Optional<String> loading(
      ConstantPool pool, byte[] classFile, Predicate<String> isThere) {
    if (pool.hasNative()) {
      return Optional.of("has native methods");
    }
    if (pool.texts().stream().anyMatch(NameLoading::isSetting)) {
      return Optional.of("sets where handlers of addresses are looked for");
    }
    boolean byArgument = false;
    for (Member method : pool.methods()) {
      Optional<String> loading = NameLoading.by(method);
      if (loading.isPresent()) {
        return loading;
      }
      byArgument |= NameLoading.isByArgument(method);
    }
    for (String name : pool.classes()) {
      Optional<String> loading =
          NameLoading.isJdk(name) && !isThere.test(name) ? NameLoading.by(name) : Optional.empty();
      if (loading.isPresent()) {
        return loading;
      }
    }
    return byArgument ? NamedLoads.open(classFile) : Optional.empty();
  }
}
