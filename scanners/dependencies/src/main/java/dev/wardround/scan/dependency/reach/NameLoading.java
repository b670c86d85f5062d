package dev.wardround.scan.dependency.reach;

import dev.wardround.scan.dependency.reach.ConstantPool.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of the JDK bring classes in by names that no code holds. What is not listed as
 * harmless counts as one of them.
 */
final class NameLoading {
  /** Of any class: loaders are written by many. */
  private static final Set<String> NAMES =
      Set.of(
          "loadClass",
          "findClass",
          "defineClass",
          "defineAnonymousClass",
          "defineHiddenClass",
          "fromMethodDescriptorString",
          "resolveConstantDesc");

  /** Names of settings from which the JDK makes the names of classes. */
  private static final Set<String> SETTINGS =
      Set.of("java.protocol.handler.pkgs", "java.content.handler.pkgs");

  private static final Set<String> CLASSES =
      Set.of(
          "java/io/ObjectInputStream",
          "java/lang/ModuleLayer",
          "java/net/URLClassLoader",
          "java/security/SignedObject",
          "java/util/PropertyResourceBundle",
          "java/util/ResourceBundle",
          "java/util/logging/LogManager",
          "javax/crypto/SealedObject");

  private static final List<String> HARMLESS =
      List.of(
          "java/beans/ConstructorProperties",
          "java/beans/PropertyChange",
          "java/beans/Transient",
          "java/io/",
          "java/lang/",
          "java/math/",
          "java/net/",
          "java/nio/",
          "java/security/",
          "java/sql/",
          "java/text/",
          "java/time/",
          "java/util/",
          "javax/annotation/",
          "javax/crypto/",
          "javax/net/",
          "javax/security/auth/callback/",
          "javax/security/auth/x500/",
          "javax/sql/DataSource",
          "javax/xml/XMLConstants",
          "javax/xml/datatype/",
          "javax/xml/namespace/",
          "javax/xml/parsers/",
          "javax/xml/stream/",
          "org/w3c/dom/",
          "org/xml/sax/",
          "sun/misc/Unsafe");

  private static final List<String> JDK =
      List.of(
          "java/",
          "javax/",
          "jdk/",
          "sun/",
          "com/sun/",
          "org/w3c/dom/",
          "org/xml/sax/",
          "org/ietf/");

  private NameLoading() {}

  static boolean isJdk(String className) {
    return startsWithOne(className, JDK);
  }

  private static boolean startsWithOne(String className, List<String> starts) {
    for (String start : starts) {
      if (className.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** What of the JDK may load a class by a name; empty where it does not. */
  static Optional<String> by(String jdkClass) {
    boolean harmless = startsWithOne(jdkClass, HARMLESS) && !CLASSES.contains(jdkClass);
    return harmless ? Optional.empty() : Optional.of("uses " + jdkClass.replace('/', '.'));
  }

  /** Whether a text names a setting from which the JDK makes the names of classes. */
  static boolean isSetting(String text) {
    return SETTINGS.contains(text);
  }

  /** Whether a method loads the class that its argument names. */
  static boolean isByArgument(Member method) {
    return method.name().equals("loadClass")
        || (method.name().equals("forName") && method.owner().equals("java/lang/Class"));
  }

  /** What else loads or makes classes, as words; empty where a method does not. */
  static Optional<String> by(Member method) {
    if (NAMES.contains(method.name()) && !isByArgument(method)) {
      return Optional.of("makes or finds classes itself (" + method.name() + ")");
    }
    boolean library =
        method.name().equals("loadLibrary")
            || (method.name().equals("load")
                && Set.of("java/lang/System", "java/lang/Runtime").contains(method.owner()));
    return library ? Optional.of("loads native code") : Optional.empty();
  }
}
