package dev.wardround.scan.dependency.archive;

import dev.wardround.scan.dependency.component.TreePath;
import java.util.Locale;

/** What an entry of an archive is, by its name. */
enum EntryKind {
  /** Maven wrote what the jar is, or what was merged into it. */
  POM_PROPERTIES,
  JAR_MANIFEST,
  CLASS,
  /** pip or setuptools wrote what is installed. */
  PYTHON_METADATA,
  /** npm installed it. */
  NODE_PACKAGE,
  ZIP,
  TAR,
  /** A file without an ending may be a program. */
  PROGRAM,
  OTHER;

  static EntryKind of(String name) {
    if (name.endsWith(".class")) {
      return CLASS;
    }
    if (name.equals("META-INF/MANIFEST.MF")) {
      return JAR_MANIFEST;
    }
    if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties")) {
      return POM_PROPERTIES;
    }
    if (isPythonMetadata(name)) {
      return PYTHON_METADATA;
    }
    return isNodePackage(name) ? NODE_PACKAGE : byEnding(TreePath.fileName(name));
  }

  private static boolean isPythonMetadata(String name) {
    return name.endsWith(".dist-info/METADATA")
        || name.endsWith(".egg-info/PKG-INFO")
        || name.equals("EGG-INFO/PKG-INFO")
        || name.endsWith(".egg/EGG-INFO/PKG-INFO");
  }

  private static EntryKind byEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "jar", "war", "ear", "zip", "whl", "egg", "aar" -> ZIP;
      case "tar", "tgz" -> TAR;
      case "gz" -> fileName.toLowerCase(Locale.ROOT).endsWith(".tar.gz") ? TAR : OTHER;
      case "", "exe" -> mayBeProgram(fileName) ? PROGRAM : OTHER;
      default -> OTHER;
    };
  }

  /** Texts without an ending are named in capitals: {@code LICENSE}, {@code Dockerfile}. */
  private static boolean mayBeProgram(String fileName) {
    return !fileName.isEmpty()
        && !Character.isUpperCase(fileName.charAt(0))
        && !fileName.equals("mvnw")
        && !fileName.equals("gradlew");
  }

  /** Whether it stands in a folder that holds an image, not packed into a tar. */
  static boolean isImageFolder(String path) {
    return TreePath.fileName(path).equals("oci-layout");
  }

  static boolean isArchive(String path) {
    EntryKind kind = byEnding(TreePath.fileName(path));
    return kind == ZIP || kind == TAR || isImageFolder(path);
  }

  static boolean isTar(String path) {
    return byEnding(TreePath.fileName(path)) == TAR;
  }

  static boolean isProgram(String path) {
    return byEnding(TreePath.fileName(path)) == PROGRAM;
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
