package dev.wardround.scan.dependency.npm;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.document.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a package.json that asks for a package.
 *
 * @param key the name under which code imports it
 * @param name the package's own name: another one for an alias such as {@code npm:real@^1}
 * @param range what is asked for, without the protocol {@code npm:}
 */
record Wanted(String key, String name, String range, Source source, Scope scope, Node node) {

  /** Where the package is fetched from. */
  enum Source {
    REGISTRY,
    /** Another folder of the project. */
    OWN,
    /** Git, a file or a URL. */
    FOREIGN
  }

  /** What a package.json asks for; peers left out, for others bring them. */
  static List<Wanted> all(Node packageJson) {
    List<Wanted> all = new ArrayList<>();
    addAll(packageJson.get("dependencies"), Scope.SHIPPED, all);
    addAll(packageJson.get("optionalDependencies"), Scope.SHIPPED, all);
    addAll(packageJson.get("devDependencies"), Scope.DEVELOPMENT, all);
    return all;
  }

  private static void addAll(Node section, Scope scope, List<Wanted> all) {
    section.entries().forEach((key, node) -> all.add(of(key, node.text(), scope, node)));
  }

  static Wanted of(String key, String range, Scope scope, Node node) {
    if (range.startsWith("npm:")) {
      String target = range.substring("npm:".length());
      String name = name(key, range);
      int at = target.lastIndexOf('@');
      String rest = startsWithDigit(target) ? target : at > 0 ? target.substring(at + 1) : "";
      return new Wanted(key, name, rest, Source.REGISTRY, scope, node);
    }
    return new Wanted(key, key, range, source(range), scope, node);
  }

  /** The name of what is asked for under a key; {@code npm:real} needs no range. */
  static String name(String key, String range) {
    String target = range.startsWith("npm:") ? range.substring("npm:".length()) : "";
    int at = target.indexOf('@', 1);
    if (target.isEmpty() || startsWithDigit(target)) {
      return key;
    }
    return at > 0 ? target.substring(0, at) : target;
  }

  private static boolean startsWithDigit(String text) {
    return !text.isEmpty() && "0123456789^~<>=*".indexOf(text.charAt(0)) >= 0;
  }

  static Source source(String range) {
    if (range.startsWith("workspace:")
        || range.startsWith("link:")
        || range.startsWith("portal:")) {
      return Source.OWN;
    }
    if (range.startsWith("catalog:")) {
      return Source.REGISTRY;
    }
    boolean foreign = range.indexOf(':') >= 0 || range.indexOf('/') >= 0;
    return foreign ? Source.FOREIGN : Source.REGISTRY;
  }
}
