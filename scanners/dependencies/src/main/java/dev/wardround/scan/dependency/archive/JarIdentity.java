package dev.wardround.scan.dependency.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which artifact of Maven a jar is. */
record JarIdentity(String coordinate, String version) {

  /** Modules of Spring, whose jars name no group; they share one, {@code org.springframework}. */
  private static final Set<String> SPRING =
      Set.of(
          "spring-aop",
          "spring-aspects",
          "spring-beans",
          "spring-context",
          "spring-context-support",
          "spring-core",
          "spring-expression",
          "spring-jcl",
          "spring-jdbc",
          "spring-jms",
          "spring-messaging",
          "spring-orm",
          "spring-oxm",
          "spring-test",
          "spring-tx",
          "spring-web",
          "spring-webflux",
          "spring-webmvc",
          "spring-websocket");

  /** Of {@code META-INF/maven/GROUP/ARTIFACT/pom.properties}, which Maven writes. */
  static Optional<JarIdentity> ofPomProperties(byte[] content) {
    Properties properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(content));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return of(
        properties.getProperty("groupId", ""),
        properties.getProperty("artifactId", ""),
        properties.getProperty("version", ""));
  }

  /**
   * Of the manifest, only where the name of the file and the manifest agree on the version, and the
   * manifest tells the group.
   */
  static Optional<JarIdentity> ofManifest(String fileName, byte[] content) {
    String name = fileName.substring(0, Math.max(0, fileName.length() - ".jar".length()));
    int dash = versionStart(name);
    if (dash < 0) {
      return Optional.empty();
    }
    String artifact = name.substring(0, dash);
    String version = name.substring(dash + 1);
    try {
      Attributes main = new Manifest(new ByteArrayInputStream(content)).getMainAttributes();
      boolean agrees =
          version.equals(value(main, "Implementation-Version"))
              || version.equals(value(main, "Bundle-Version"));
      return agrees ? of(group(artifact, main), artifact, version) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String group(String artifact, Attributes main) {
    String symbolicName = value(main, "Bundle-SymbolicName");
    if (symbolicName.endsWith("." + artifact)) {
      return symbolicName.substring(0, symbolicName.length() - artifact.length() - 1);
    }
    if (value(main, "Implementation-Title").equals(artifact) && SPRING.contains(artifact)) {
      return "org.springframework";
    }
    if (artifact.startsWith("spring-boot")) {
      return "org.springframework.boot";
    }
    return artifact.startsWith("spring-security-") ? "org.springframework.security" : "";
  }

  private static String value(Attributes main, String name) {
    String value = main.getValue(name);
    return value == null ? "" : value.strip();
  }

  /** The dash before the first digit that follows a dash; -1 where there is none. */
  private static int versionStart(String name) {
    for (int i = 1; i + 1 < name.length(); i++) {
      if (name.charAt(i) == '-' && Character.isDigit(name.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<JarIdentity> of(String group, String artifact, String version) {
    boolean whole = isPlain(group) && isPlain(artifact) && isPlain(version);
    return whole ? Optional.of(new JarIdentity(group + ":" + artifact, version)) : Optional.empty();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.indexOf('$') < 0
        && text.indexOf(' ') < 0
        && StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }
}
