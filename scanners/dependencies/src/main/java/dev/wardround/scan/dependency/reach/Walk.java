package dev.wardround.scan.dependency.reach;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All classes that are named from some on, directly or by others, each with the one that named it
 * first. A class outside can be used only where a name is made up.
 */
final class Walk {
  /** More classes than the largest packages hold. */
  private static final int MOST = 50_000;

  private final ClassPath path;
  private final Map<String, String> namedBy = new LinkedHashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private Optional<String> loading = Optional.empty();
  private Optional<String> missing = Optional.empty();

  private Walk(ClassPath path) {
    this.path = path;
  }

  /** Follows the names from these classes on. */
  static Walk from(Collection<String> classes, ClassPath path) {
    Walk walk = new Walk(path);
    classes.forEach(name -> walk.add(name, ""));
    walk.follow();
    return walk;
  }

  private void add(String name, String by) {
    if (path.has(name) && namedBy.putIfAbsent(name, by) == null) {
      open.add(name);
    }
  }

  private void follow() {
    while (!open.isEmpty()) {
      if (namedBy.size() > MOST) {
        found("more than " + MOST + " classes are named, and no more were read");
        return;
      }
      String name = open.remove();
      try {
        for (byte[] classFile : path.read(name)) {
          follow(name, ClassMentions.of(classFile, path::has));
        }
      } catch (IOException e) {
        found(dotted(name) + " cannot be read");
      }
      path.providers(name).forEach(provider -> add(provider, name));
    }
  }

  private void follow(String name, ClassMentions mentions) {
    mentions.names().forEach(other -> add(other, name));
    mentions.loading().ifPresent(how -> found(dotted(name) + " " + how));
    if (missing.isEmpty() && !mentions.missing().isEmpty()) {
      missing = Optional.of(mentions.missing().get(0));
    }
  }

  private void found(String words) {
    loading = loading.or(() -> Optional.of(words));
  }

  private static String dotted(String name) {
    return name.replace('/', '.');
  }

  /** The classes, those named by the fewest steps first. */
  Collection<String> classes() {
    return namedBy.keySet();
  }

  boolean comesTo(String className) {
    return namedBy.containsKey(className);
  }

  /** The names on the way to a class, with dots. */
  List<String> way(String className) {
    List<String> way = new ArrayList<>();
    for (String at = className; !at.isEmpty(); at = namedBy.getOrDefault(at, "")) {
      way.add(dotted(at));
    }
    Collections.reverse(way);
    return way;
  }

  /** Why a class may be used whose name stands nowhere; empty where none may. */
  Optional<String> loading() {
    return loading;
  }

  /** A class that is named, and is not there. */
  Optional<String> missing() {
    return missing;
  }
}
