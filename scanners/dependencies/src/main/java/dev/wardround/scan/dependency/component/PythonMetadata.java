package dev.wardround.scan.dependency.component;

import java.nio.charset.StandardCharsets;

/**
 * What an installed package of Python says of itself: the headers Name and Version, which end at
 * the first empty line. Either is empty where it is missing.
 */
public record PythonMetadata(String name, String version) {

  public static PythonMetadata of(byte[] content) {
    String name = "";
    String version = "";
    for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
      if (line.isEmpty()) {
        break;
      }
      if (line.startsWith("Name:")) {
        name = line.substring("Name:".length()).strip();
      } else if (line.startsWith("Version:")) {
        version = line.substring("Version:".length()).strip();
      }
    }
    return new PythonMetadata(name, version);
  }
}
