package dev.wardround.maven.graph;

import dev.wardround.inventory.Location;

/**
 * A line of a POM of the scan.
 *
 * @param path from the root of the scan
 * @param line counted from 1; 0 where the POM does not write the thing itself
 */
public record PomPlace(String path, int line, int column) {

  Location location() {
    return Location.of(path, line, column);
  }

  /** For people: {@code app/pom.xml:12}. */
  public String display() {
    return line == 0 ? path : path + ":" + line;
  }
}
