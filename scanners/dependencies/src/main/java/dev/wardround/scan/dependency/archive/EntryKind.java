package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.component.TreePath;
import java.util.Locale;

/** What an entry of an archive is, by its name. */
enum EntryKind {
  /** Maven wrote what the jar is, or what was merged into it. */
  POM_PROPERTIES,
  JAR_MANIFEST,
  /** pip wrote what is installed. */
  PYTHON_METADATA,
  /** npm installed it. */
  NODE_PACKAGE,
  NESTED,
  OTHER;

  static EntryKind of(String name) {
    if (name.equals("META-INF/MANIFEST.MF")) {
      return JAR_MANIFEST;
    }
    if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties")) {
      return POM_PROPERTIES;
    }
    if (name.endsWith(".dist-info/METADATA") || name.endsWith(".egg-info/PKG-INFO")) {
      return PYTHON_METADATA;
    }
    if (isNodePackage(name)) {
      return NODE_PACKAGE;
    }
    return isArchive(name) ? NESTED : OTHER;
  }

  static boolean isArchive(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < path.length() - 4 || dot < 0) {
      return false;
    }
    return switch (path.substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "jar", "war", "ear", "zip", "whl" -> true;
      default -> false;
    };
  }

  /** {@code node_modules/name/package.json} or {@code node_modules/@scope/name/package.json}. */
  private static boolean isNodePackage(String name) {
    if (!name.endsWith("/package.json")) {
      return false;
    }
    String folder = TreePath.directory(name);
    int modules = folder.lastIndexOf("node_modules/");
    if (modules < 0 || (modules > 0 && folder.charAt(modules - 1) != '/')) {
      return false;
    }
    String module = folder.substring(modules + "node_modules/".length());
    int slash = module.indexOf('/');
    return slash < 0 || (module.startsWith("@") && module.indexOf('/', slash + 1) < 0);
  }
}
